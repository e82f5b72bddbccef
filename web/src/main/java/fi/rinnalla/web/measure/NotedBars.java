package fi.rinnalla.web.measure;

import java.util.List;

/**
 * How often closed choices were noted in a quarter: a bar for each, in the units of the drawing, and a table with the year.
 *
 * @param both whether visits have the choice as well, or calls alone
 */
public record NotedBars(String id, String heading, boolean both, List<Line> lines) {
    public static final int WIDTH = 360;
    private static final int STEP = 42;

    public record Line(String name, int visits, int calls, int quarter, int year) {}

    /** @param base on which its words stand; the bar itself hangs below them */
    public record Bar(int base, int top, int width, String name, int n) {}

    public boolean isEmpty() {
        return lines.stream().allMatch(it -> it.year() == 0);
    }

    public int height() {
        return lines.size() * STEP + 4;
    }

    public List<Bar> bars() {
        var highest = Math.max(1, lines.stream().mapToInt(Line::quarter).max().orElse(0));
        return lines.stream()
                .map(it -> new Bar(
                        lines.indexOf(it) * STEP + 16,
                        lines.indexOf(it) * STEP + 22,
                        Math.round((float) WIDTH * it.quarter() / highest),
                        it.name(),
                        it.quarter()))
                .toList();
    }
}
