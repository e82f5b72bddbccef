package fi.rinnalla.domain.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.VisitCount;
import fi.rinnalla.domain.presence.VisitKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The one definition of {@code visits} and {@code first-timers}. Whoever shows, closes or exports them asks here.
 *
 * <p>A visit is a mark of the tally that was not taken back, with the day's corrections added; of each kind at a place on
 * a day there are never fewer than none. All four kinds are visits. A first-timer is a visit too, marked as the first one.
 */
public record VisitFigures(Map<VisitKind, Integer> byKind) {

    public static VisitFigures of(Collection<VisitCount> counts) {
        var byDay = counts.stream()
                .collect(groupingBy(it -> new Where(it.place(), it.day(), it.kind()), summingInt(VisitCount::n)));
        var sums = new EnumMap<VisitKind, Integer>(VisitKind.class);
        Arrays.stream(VisitKind.values()).forEach(it -> sums.put(it, 0));
        byDay.forEach((where, n) -> sums.merge(where.kind(), Math.max(0, n), Integer::sum));
        return new VisitFigures(sums);
    }

    public int visits() {
        return byKind.values().stream().mapToInt(it -> it).sum();
    }

    public int firstTimers() {
        return of(VisitKind.FIRST_TIMER);
    }

    public int of(VisitKind kind) {
        return byKind.get(kind);
    }

    private record Where(PlaceId place, LocalDate day, VisitKind kind) {}
}
