package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.presence.Presence.NextOpen;
import fi.rinnalla.domain.presence.Presence.NoHours;
import fi.rinnalla.domain.presence.Presence.OpenNow;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When somebody is there. A special day stands above the week; on public holidays the week does not hold. All times are
 * by the clock on a Finnish wall, also on the two nights a year when that clock is moved.
 */
public record Hours(List<WeeklyHours> weekly, List<SpecialDay> special) {
    /** A door that stays closed longer than this has no hours to tell. */
    private static final int DAYS_AHEAD = 400;

    private record Span(Instant from, Instant until) {
        boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    public Hours {
        weekly = List.copyOf(weekly);
        special = List.copyOf(special);
    }

    public static Hours none() {
        return new Hours(List.of(), List.of());
    }

    public Presence at(Instant moment) {
        var today = Helsinki.day(moment);
        return spansFrom(today, 1)
                .filter(span -> span.holds(moment))
                .findFirst()
                .<Presence>map(span -> new OpenNow(span.until))
                .or(() -> spansFrom(today, DAYS_AHEAD)
                        .filter(span -> span.from.isAfter(moment))
                        .findFirst()
                        .map(span -> new NextOpen(span.from)))
                .orElseGet(NoHours::new);
    }

    public DayHours on(LocalDate day) {
        var exceptions = special.stream().filter(it -> it.day().equals(day)).toList();
        var holiday = WorkingDays.isHoliday(day);
        var slots = exceptions.isEmpty() ? usual(day, holiday) : exceptional(exceptions);
        var reasons = exceptions.stream()
                .map(SpecialDay::reasons)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(Map.of());
        var why = exceptions.stream().flatMap(it -> it.why().stream()).findFirst();
        var moved = !slots.isEmpty() && exceptions.stream().anyMatch(SpecialDay::moved);
        return new DayHours(day, slots, !exceptions.isEmpty(), holiday, moved, why, reasons);
    }

    /** What the week alone promises on that day: nothing on a public holiday. */
    public List<Slot> promised(LocalDate day) {
        return usual(day, WorkingDays.isHoliday(day));
    }

    /** The days on which the week alone would mislead. A closing that has begun by then is told to its end. */
    public List<Spell> unlikeTheWeek(LocalDate first, int count) {
        var spells = new ArrayDeque<Spell>();
        var horizon = first.plusDays(count);
        for (var day = first; day.isBefore(first.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
            var hours = on(day);
            if (!spells.isEmpty() && spells.getLast().goesOnWith(hours)) {
                spells.add(spells.removeLast().with(hours));
            } else if (!day.isBefore(horizon)) {
                break;
            } else if (hours.special() || hours.holiday() && weekHolds(day)) {
                spells.add(Spell.of(hours));
            }
        }
        return List.copyOf(spells);
    }

    public List<DayHours> days(LocalDate first, int count) {
        return first.datesUntil(first.plusDays(count)).map(this::on).toList();
    }

    private Stream<Span> spansFrom(LocalDate first, int days) {
        if (weekly.isEmpty() && special.isEmpty()) {
            return Stream.empty();
        }
        return first.datesUntil(first.plusDays(days)).flatMap(this::spansOf);
    }

    /** Where the spring clock jumps over a closing, what stood apart on the wall meets in truth. */
    private Stream<Span> spansOf(LocalDate day) {
        var spans = new ArrayDeque<Span>();
        on(day).slots().stream()
                .map(slot -> new Span(moment(day, slot.opens()), moment(day, slot.closes())))
                .filter(span -> span.from.isBefore(span.until))
                .forEach(span -> spans.add(
                        !spans.isEmpty() && spans.getLast().until.equals(span.from)
                                ? new Span(spans.removeLast().from, span.until)
                                : span));
        return spans.stream();
    }

    /** How long somebody is there on that day, by what truly passes. */
    public Duration openOn(LocalDate day) {
        return spansOf(day).map(span -> Duration.between(span.from, span.until)).reduce(Duration.ZERO, Duration::plus);
    }

    /** How many slots that the week promised an exception has taken away whole. */
    public int cancelledOn(LocalDate day) {
        var hours = on(day);
        return hours.moved()
                ? 0
                : (int) promised(day).stream()
                        .filter(it -> hours.slots().stream().noneMatch(it::meets))
                        .count();
    }

    private boolean weekHolds(LocalDate day) {
        return weekly.stream().anyMatch(it -> it.holdOn(day));
    }

    private List<Slot> usual(LocalDate day, boolean holiday) {
        return holiday
                ? List.of()
                : Slot.joined(weekly.stream()
                        .filter(it -> it.holdOn(day))
                        .map(WeeklyHours::slot)
                        .toList());
    }

    /** Closed by one exception is closed, whatever another one says. */
    private static List<Slot> exceptional(List<SpecialDay> exceptions) {
        return exceptions.stream().anyMatch(it -> it.slot().isEmpty())
                ? List.of()
                : Slot.joined(
                        exceptions.stream().map(it -> it.slot().orElseThrow()).toList());
    }

    /**
     * The moment the wall's clock shows this. In the spring hour that does not exist, the moment the clock jumps; in the
     * autumn hour that comes twice, the first time. So later on the clock is never earlier in truth.
     */
    private static Instant moment(LocalDate day, LocalTime time) {
        var shown = day.atTime(time);
        var jump = Helsinki.ZONE.getRules().getTransition(shown);
        return jump != null && jump.isGap()
                ? jump.getInstant()
                : shown.atZone(Helsinki.ZONE).toInstant();
    }
}
