package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.HoursChange;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.HoursOutcome.Refusal;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A place or a line that will not open again. It is kept, for the hours it had. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_HOURS)
public class ClosingForGood {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final EveryDoor doors;
    private final HoursChanges changes;
    private final OpeningHours openings;
    private final Clock clock;

    @Inject
    public ClosingForGood(EveryDoor doors, HoursChanges changes, OpeningHours openings, Clock clock) {
        this.doors = doors;
        this.changes = changes;
        this.openings = openings;
        this.clock = clock;
    }

    /** @param lastDay on which somebody is still there */
    public HoursOutcome close(UUID id, LocalDate lastDay, Digest form) {
        var door = doors.hold(id);
        if (lastDay.isBefore(Helsinki.day(clock.instant()).minusDays(1))) {
            return HoursOutcome.refused(Refusal.DAY_IS_PAST);
        }
        if (door.endsOn().isPresent() && openings.changeWith(form).isEmpty()) {
            return HoursOutcome.refused(Refusal.CLOSED_FOR_GOOD);
        }
        changes.begin(door, HoursChange.Kind.CLOSED_FOR_GOOD, form).ifPresent(it -> close(door, lastDay, it));
        return HoursOutcome.changed();
    }

    private void close(Door door, LocalDate lastDay, HoursChange change) {
        changes.endWeek(door, lastDay.plusDays(1), change);
        openings.exceptions(door.door(), lastDay.plusDays(1), EVER).forEach(it -> it.isRemovedBy(change.id()));
        door.closeAfter(lastDay);
    }
}
