package fi.rinnalla.web.support;

import fi.rinnalla.web.comparison.chart.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Start beside end, line by line on one scale: the start as an outline, the end filled. */
final class ChangeChart {
    private static final int WIDTH = 400;
    private static final int NAME = 26;
    private static final int BAR = 18;
    private static final int GAP = 4;
    private static final int FOOT = 16;
    /** Room for the number behind the longest bar. */
    private static final int NUMBER = 40;

    private final List<Drawing.Box> boxes = new ArrayList<>();
    private final List<Drawing.Words> words = new ArrayList<>();
    private int y;

    private ChangeChart() {}

    /**
     * @param most the end of the scale
     */
    record Line(String name, OptionalInt start, OptionalInt end, int most) {
        @Override
        public String toString() {
            return "ChangeChart.Line";
        }
    }

    static Drawing draw(List<Line> lines) {
        var chart = new ChangeChart();
        lines.forEach(chart::line);
        return new Drawing(WIDTH, chart.y, List.of(), chart.boxes, chart.words);
    }

    private void line(Line it) {
        words.add(new Drawing.Words(it.name(), "name", 2, y + 17.0, "start"));
        y += NAME;
        bar(it.start(), it.most(), Drawing.Kind.SPAN);
        bar(it.end(), it.most(), Drawing.Kind.SURE);
        y += FOOT;
    }

    private void bar(OptionalInt value, int most, Drawing.Kind kind) {
        if (value.isPresent()) {
            var width = Math.max(2.0, (WIDTH - NUMBER) * (double) value.getAsInt() / most);
            boxes.add(new Drawing.Box(kind, 2, y, width, BAR));
            words.add(new Drawing.Words(String.valueOf(value.getAsInt()), "value", width + 10, y + BAR - 4.0, "start"));
        }
        y += BAR + GAP;
    }
}
