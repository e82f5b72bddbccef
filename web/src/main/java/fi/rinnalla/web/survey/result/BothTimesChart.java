package fi.rinnalla.web.survey.result;

import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.Drawing.Box;
import fi.rinnalla.web.comparison.chart.Drawing.Kind;
import fi.rinnalla.web.comparison.chart.Drawing.Line;
import fi.rinnalla.web.comparison.chart.Drawing.Words;
import java.util.List;

/** The mean at the start above the mean at the end, on one scale: the start as an outline, the end filled. */
record BothTimesChart(int least, int most) {
    private static final int WIDTH = 400;
    private static final double LEFT = 2;
    private static final double FIELD = WIDTH - 2 * LEFT;
    private static final int LABEL = 18;
    private static final int BAR = 16;
    private static final int ROW = 48;
    private static final int AXIS = 22;

    /** @param said the number as it is read */
    record Mean(String when, double mean, String said) {}

    Drawing draw(Mean start, Mean end) {
        return new Drawing(
                WIDTH,
                2 * ROW + AXIS,
                List.of(new Line(LEFT, LABEL, 2.0 * ROW), new Line(LEFT + FIELD, LABEL, 2.0 * ROW)),
                List.of(bar(Kind.SPAN, start, 0), bar(Kind.SURE, end, ROW)),
                List.of(
                        new Words(start.when(), "", LEFT, LABEL - 4.0, "start"),
                        new Words(start.said(), "value", LEFT + FIELD, LABEL - 4.0, "end"),
                        new Words(end.when(), "", LEFT, ROW + LABEL - 4.0, "start"),
                        new Words(end.said(), "value", LEFT + FIELD, ROW + LABEL - 4.0, "end"),
                        new Words(Integer.toString(least), "soft", LEFT, 2.0 * ROW + LABEL, "start"),
                        new Words(Integer.toString(most), "soft", LEFT + FIELD, 2.0 * ROW + LABEL, "end")));
    }

    private Box bar(Kind kind, Mean it, int y) {
        var part = (it.mean() - least) / (most - least);
        return new Box(kind, LEFT, y + LABEL + 4.0, tenth(Math.max(2, FIELD * part)), BAR);
    }

    private static double tenth(double it) {
        return Math.round(it * 10) / 10.0;
    }
}
