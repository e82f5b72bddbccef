package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.HoursChange;
import fi.rinnalla.domain.presence.Opening;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.presence.WeeklyHours;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.presence.HoursOutcome.Refusal;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Other weekly hours from a day on. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_HOURS)
public class ChangingTheWeek {
    private final EveryDoor doors;
    private final HoursChanges changes;
    private final OpeningHours openings;
    private final Clock clock;

    @Inject
    public ChangingTheWeek(EveryDoor doors, HoursChanges changes, OpeningHours openings, Clock clock) {
        this.doors = doors;
        this.changes = changes;
        this.openings = openings;
        this.clock = clock;
    }

    /** @param week a weekday that is missing, or has no slots, is a day on which nobody is there */
    public HoursOutcome change(UUID id, LocalDate from, Map<DayOfWeek, List<Slot>> week, Digest form) {
        var door = doors.hold(id);
        if (from.isBefore(Helsinki.day(clock.instant()))) {
            return HoursOutcome.refused(Refusal.DAY_IS_PAST);
        }
        if (!door.standsOn(from)) {
            return HoursOutcome.refused(Refusal.CLOSED_FOR_GOOD);
        }
        changes.begin(door, HoursChange.Kind.WEEK, form).ifPresent(it -> change(door, from, week, it));
        return HoursOutcome.changed();
    }

    private void change(Door door, LocalDate from, Map<DayOfWeek, List<Slot>> week, HoursChange change) {
        changes.endWeek(door, from, change);
        week.forEach((day, slots) -> slots.stream()
                .map(slot -> new WeeklyHours(day, slot, from, door.endsOn().orElse(null)))
                .map(hours -> Opening.added(Uuid7.at(clock.instant()), door.door(), hours, change.id()))
                .forEach(openings::add));
    }
}
