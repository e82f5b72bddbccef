package fi.rinnalla.services.presence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.rinnalla.domain.presence.DayClosing;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Closed days that one funder pays: what they cost, and who of ours was there. Somebody who was there on five days is five.
 *
 * @param funding as it was chosen when the day was closed
 */
public record PaidDays(String funding, int days, int cents, int workers, int partners, int volunteers) {

    /** One for each funder, by name. */
    static List<PaidDays> of(Collection<DayClosing> closings) {
        return each(closings.stream().map(PaidDays::of).toList());
    }

    /** The same funder's days together. */
    public static List<PaidDays> each(Collection<PaidDays> days) {
        return days.stream().collect(groupingBy(PaidDays::funding, TreeMap::new, toList())).values().stream()
                .map(it -> it.stream().reduce(PaidDays::plus).orElseThrow())
                .toList();
    }

    public PaidDays plus(PaidDays more) {
        return new PaidDays(
                funding,
                days + more.days,
                cents + more.cents,
                workers + more.workers,
                partners + more.partners,
                volunteers + more.volunteers);
    }

    private static PaidDays of(DayClosing day) {
        var there = day.presentees();
        return new PaidDays(
                day.costs().funding(), 1, day.costs().cents(), there.workers(), there.partners(), there.volunteers());
    }
}
