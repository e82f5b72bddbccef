package fi.rinnalla.web.comparison.chart;

import fi.rinnalla.web.comparison.chart.Drawing.Box;
import fi.rinnalla.web.comparison.chart.Drawing.Kind;
import fi.rinnalla.web.comparison.chart.Drawing.Line;
import fi.rinnalla.web.comparison.chart.Drawing.Words;
import java.util.ArrayList;
import java.util.List;

/** Columns side by side, one for each step of an answer, question under question on one scale. */
public final class StepsChart {
    private static final int NAME = 28;
    private static final int VALUE = 20;
    private static final int HIGHEST = 64;
    private static final int FOOT = 34;
    private static final int GAP = 8;
    /** Below this a chart would blow small numbers up until they look large. */
    private static final int SHORTEST = 5;

    private final List<Line> lines = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private final int top;
    private int y;

    private StepsChart(int top) {
        this.top = top;
    }

    /**
     * One question.
     *
     * @param counts from the least to the most; empty where too few have answered
     * @param held what stands there instead
     */
    public record Steps(String name, List<Integer> counts, String held) {}

    public static Drawing draw(List<Steps> all) {
        var chart = new StepsChart(all.stream()
                .flatMap(it -> it.counts().stream())
                .mapToInt(Integer::intValue)
                .reduce(SHORTEST, Math::max));
        all.forEach(chart::question);
        return new Drawing(RangeChart.WIDTH, chart.y, chart.lines, chart.boxes, chart.words);
    }

    private void question(Steps it) {
        words.add(new Words(it.name(), "name", 2, y + 18.0, "start"));
        y += NAME;
        if (it.counts().isEmpty()) {
            words.add(new Words(it.held(), "soft", 2, y + 12.0, "start"));
            y += FOOT;
            return;
        }
        var width = RangeChart.WIDTH / it.counts().size();
        for (var step = 0; step < it.counts().size(); step++) {
            column(step + 1, it.counts().get(step), step * width, width);
        }
        y += VALUE + HIGHEST + FOOT;
    }

    private void column(int step, int count, int x, int width) {
        var height = Math.round(count * 10.0 * HIGHEST / top) / 10.0;
        var foot = y + VALUE + HIGHEST;
        var middle = x + width / 2.0;
        if (count > 0) {
            boxes.add(new Box(Kind.SURE, x + GAP, foot - height, width - 2.0 * GAP, height));
        }
        words.add(new Words(Integer.toString(count), "value", middle, foot - height - 6, "middle"));
        words.add(new Words(Integer.toString(step), "soft", middle, foot + 18.0, "middle"));
    }
}
