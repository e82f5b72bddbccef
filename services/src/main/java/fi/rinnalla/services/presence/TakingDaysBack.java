package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.HoursChange;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Special days become like the others again. What is past stays as it was. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_HOURS)
public class TakingDaysBack {
    private final EveryDoor doors;
    private final HoursChanges changes;
    private final OpeningHours openings;
    private final Clock clock;

    @Inject
    public TakingDaysBack(EveryDoor doors, HoursChanges changes, OpeningHours openings, Clock clock) {
        this.doors = doors;
        this.changes = changes;
        this.openings = openings;
        this.clock = clock;
    }

    public void take(UUID id, LocalDate first, LocalDate last, Digest form) {
        var door = doors.hold(id);
        var today = Helsinki.day(clock.instant());
        var exceptions = openings.exceptions(door.door(), first.isBefore(today) ? today : first, last);
        if (!exceptions.isEmpty()) {
            changes.begin(door, HoursChange.Kind.DAYS_BACK, form)
                    .ifPresent(change -> exceptions.forEach(it -> it.isRemovedBy(change.id())));
        }
    }
}
