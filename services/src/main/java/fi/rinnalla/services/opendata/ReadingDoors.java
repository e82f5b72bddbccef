package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.services.presence.DoorRows;
import fi.rinnalla.services.presence.EveryDoor;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Places and lines with their hours, as everybody sees them at the door; but nobody's name on a roster. */
@UseCase
@MayBeDoneBy(Permission.READ_PLACES_BY_TOKEN)
public class ReadingDoors {
    private static final int SPECIAL_DAYS_AHEAD = 42;

    private final EveryDoor doors;
    private final DoorRows rows;
    private final Clock clock;

    @Inject
    public ReadingDoors(EveryDoor doors, DoorRows rows, Clock clock) {
        this.doors = doors;
        this.rows = rows;
        this.clock = clock;
    }

    public List<Read> doors() {
        var today = Helsinki.day(clock.instant());
        return doors.all().stream()
                .filter(it -> it.standsOn(today))
                .map(this::read)
                .toList();
    }

    private Read read(Door it) {
        return new Read(it.door().value(), it.programme().value(), rows.of(it, clock.instant(), SPECIAL_DAYS_AHEAD));
    }

    public record Read(UUID id, UUID programme, DoorRow row) {}
}
