package fi.rinnalla.services.presence;

import static java.util.Comparator.comparing;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeState;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The places and lines of the organisation, for those who keep their hours. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_HOURS)
public class ReadingTheDoors {
    private static final int DAYS_AHEAD = 120;

    private final EveryDoor doors;
    private final DoorRows rows;
    private final OpeningHours openings;
    private final Programmes programmes;
    private final Clock clock;

    @Inject
    public ReadingTheDoors(EveryDoor doors, DoorRows rows, OpeningHours openings, Programmes programmes, Clock clock) {
        this.doors = doors;
        this.rows = rows;
        this.openings = openings;
        this.programmes = programmes;
        this.clock = clock;
    }

    public record ProgrammeName(ProgrammeId id, String name) {}

    public List<DoorSheet> all() {
        return doors.all().stream().map(this::sheet).toList();
    }

    public DoorSheet sheet(UUID id) {
        return doors.all().stream()
                .filter(it -> it.door().value().equals(id))
                .findFirst()
                .map(this::sheet)
                .orElseThrow(() -> new NotFound(id));
    }

    /** Those a door can be opened for: running ones first, then those to come. Nothing opens in one that has ended. */
    public List<ProgrammeName> programmes() {
        var today = Helsinki.day(clock.instant());
        return programmes.all().stream()
                .filter(it -> it.stateOn(today) != ProgrammeState.ENDED)
                .sorted(comparing(it -> !it.runsOn(today)))
                .map(it -> new ProgrammeName(it.id(), it.name()))
                .toList();
    }

    private DoorSheet sheet(Door door) {
        var place = Optional.of(door).filter(Place.class::isInstance).map(Place.class::cast);
        return new DoorSheet(
                door.door().value(),
                rows.of(door, clock.instant(), DAYS_AHEAD),
                place.map(Place::street).orElse(""),
                place.map(Place::town).orElse(""),
                programmes.find(door.programme()).map(Programme::name).orElse(""),
                undo(door));
    }

    private Optional<DoorSheet.Undo> undo(Door door) {
        return openings.lastChange(door.door())
                .filter(it -> it.canBeTakenBack(clock.instant()))
                .map(it -> new DoorSheet.Undo(it.id().value(), it.kind(), it.madeAt()));
    }
}
