package fi.rinnalla.domain.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Exact counts of one programme and one quarter: for the organisation's own eyes. Every cell has one, if only zero. */
public record Figures(Map<Cell, Integer> counts) {
    public Figures {
        var given = counts;
        counts = Arrays.stream(Indicator.values())
                .flatMap(it -> it.cells().stream())
                .collect(Collectors.toUnmodifiableMap(it -> it, it -> given.getOrDefault(it, 0)));
    }

    /** With what was counted elsewhere. */
    public Figures with(Map<Cell, Integer> more) {
        var all = new HashMap<>(counts);
        more.forEach((cell, n) -> all.merge(cell, n, Integer::sum));
        return new Figures(all);
    }

    public int of(Cell cell) {
        return counts.get(cell);
    }

    /** In the order of the indicator's classes. */
    public List<Integer> of(Indicator indicator) {
        return indicator.cells().stream().map(this::of).toList();
    }
}
