package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.Hours;
import fi.rinnalla.domain.presence.HoursChange;
import fi.rinnalla.domain.presence.OpeningException;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.presence.SpecialDay;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.presence.HoursOutcome.Refusal;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Days unlike the week: closed, open at other hours, or open elsewhere. What was said about them before is replaced. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_HOURS)
public class MakingAnException {
    /** Whoever is away longer changes the week instead. */
    public static final int LONGEST_DAYS = 120;

    private final EveryDoor doors;
    private final HoursChanges changes;
    private final OpeningHours openings;
    private final Clock clock;

    @Inject
    public MakingAnException(EveryDoor doors, HoursChanges changes, OpeningHours openings, Clock clock) {
        this.doors = doors;
        this.changes = changes;
        this.openings = openings;
        this.clock = clock;
    }

    public HoursOutcome make(UUID id, DaysWish wish, Digest form) {
        var door = doors.hold(id);
        var refusal = refusal(door, wish);
        if (refusal.isPresent()) {
            return HoursOutcome.refused(refusal.get());
        }
        var days = days(wish, openings.of(door.door(), wish.first()));
        if (days.isEmpty()) {
            return HoursOutcome.refused(Refusal.NO_HOURS_THEN);
        }
        changes.begin(door, HoursChange.Kind.DAYS, form).ifPresent(it -> put(door, wish, days, it));
        return HoursOutcome.changed();
    }

    private Optional<Refusal> refusal(Door door, DaysWish wish) {
        if (wish.first().isBefore(Helsinki.day(clock.instant()))) {
            return Optional.of(Refusal.DAY_IS_PAST);
        }
        if (wish.last().isBefore(wish.first())) {
            return Optional.of(Refusal.ENDS_BEFORE_IT_BEGINS);
        }
        if (!wish.last().isBefore(wish.first().plusDays(LONGEST_DAYS))) {
            return Optional.of(Refusal.TOO_LONG);
        }
        return door.standsOn(wish.last()) ? Optional.empty() : Optional.of(Refusal.CLOSED_FOR_GOOD);
    }

    private void put(Door door, DaysWish wish, List<SpecialDay> days, HoursChange change) {
        openings.exceptions(door.door(), wish.first(), wish.last()).forEach(it -> it.isRemovedBy(change.id()));
        days.stream()
                .map(it -> OpeningException.added(Uuid7.at(clock.instant()), door.door(), it, change.id()))
                .forEach(openings::add);
    }

    /** A closing holds on every day of it. Other hours over several days hold on those on which the week has any. */
    private static List<SpecialDay> days(DaysWish wish, Hours hours) {
        var all = wish.first().datesUntil(wish.last().plusDays(1)).toList();
        if (wish.kind() == DaysWish.Kind.CLOSED) {
            var somebodyThere = all.stream()
                    .anyMatch(it -> !hours.promised(it).isEmpty()
                            || !hours.on(it).closed()
                            || hours.on(it).special());
            return somebodyThere
                    ? all.stream()
                            .map(it -> special(wish, it, Optional.empty()))
                            .toList()
                    : List.of();
        }
        return all.stream().flatMap(it -> open(wish, it, hours)).toList();
    }

    private static Stream<SpecialDay> open(DaysWish wish, LocalDate day, Hours hours) {
        var promised = hours.promised(day);
        List<Slot> slots = wish.slots().isEmpty() ? promised : wish.slots();
        return promised.isEmpty() && !wish.isOneDay()
                ? Stream.empty()
                : slots.stream().map(it -> special(wish, day, Optional.of(it)));
    }

    private static SpecialDay special(DaysWish wish, LocalDate day, Optional<Slot> slot) {
        return new SpecialDay(day, slot, wish.kind() == DaysWish.Kind.MOVED, wish.why(), wish.words());
    }
}
