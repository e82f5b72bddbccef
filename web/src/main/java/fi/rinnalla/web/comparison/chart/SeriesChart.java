package fi.rinnalla.web.comparison.chart;

import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.web.comparison.chart.Drawing.Box;
import fi.rinnalla.web.comparison.chart.Drawing.Kind;
import fi.rinnalla.web.comparison.chart.Drawing.Line;
import fi.rinnalla.web.comparison.chart.Drawing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ribbons from quarter to quarter, one small picture for each programme and all on one scale: a ribbon reaches from the least to the most
 * that is possible, and where a quarter is missing it has a gap.
 */
public final class SeriesChart {
    private static final int WIDTH = RangeChart.WIDTH;
    private static final int LEFT = 34;
    private static final int NAME = 28;
    private static final int LABEL = 34;
    private static final int FIELD = 52;
    private static final int FOOT = 26;
    private static final double GAP = 1.5;
    private static final double LETTER = 7.5;
    private static final int LEAST_LABEL = 60;
    private static final double THINNEST = 2;

    private final List<Line> lines = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private final List<String> quarters;
    private final Scale scale;
    private final double column;
    private int y;

    private SeriesChart(List<String> quarters, Scale scale) {
        this.quarters = quarters;
        this.scale = scale;
        this.column = (WIDTH - LEFT - 2.0) / Math.max(1, quarters.size());
    }

    /** One class; without a name, there is but one. */
    public record Group(String name, List<Ribbon> ribbons) {}

    public record Ribbon(String label, List<Point> points) {}

    /** @param value in words, as in the table */
    public record Point(String value, Optional<Interval> interval) {}

    /** @param quarters their names, as many as each ribbon has points */
    public static Drawing draw(List<String> quarters, List<Group> groups) {
        var chart = new SeriesChart(quarters, Scale.upTo(highest(groups)));
        groups.forEach(chart::group);
        return new Drawing(WIDTH, Math.max(1, chart.y), chart.lines, chart.boxes, chart.words);
    }

    private static long highest(List<Group> groups) {
        return groups.stream()
                .flatMap(it -> it.ribbons().stream())
                .flatMap(it -> it.points().stream())
                .flatMap(it -> it.interval().stream())
                .mapToLong(Interval::hi)
                .max()
                .orElse(0);
    }

    private void group(Group group) {
        if (!group.name().isEmpty()) {
            words.add(new Words(group.name(), "name", 2, y + 18.0, "start"));
            y += NAME;
        }
        group.ribbons().forEach(this::ribbon);
    }

    private void ribbon(Ribbon ribbon) {
        words.add(new Words(RangeChart.shortened(ribbon.label()), "", 2, y + 14.0, "start"));
        var foot = y + LABEL + FIELD;
        axis(foot);
        for (var i = 0; i < ribbon.points().size(); i++) {
            point(ribbon.points().get(i), LEFT + i * column, foot);
        }
        y = foot + FOOT;
    }

    private void axis(int foot) {
        for (var n : List.of(0L, scale.end())) {
            var at = foot - scale.at(n, FIELD);
            lines.add(new Line(LEFT, at, WIDTH - 2.0, at));
            words.add(new Words(Long.toString(n), "soft", LEFT - 4.0, at + 4, "end"));
        }
        for (var i = 0; i < quarters.size(); i++) {
            if ((quarters.size() - 1 - i) % every() == 0) {
                words.add(new Words(quarters.get(i), "soft", middle(LEFT + i * column), foot + 16.0, "middle"));
            }
        }
    }

    /** Every how manieth quarter is named, so that names do not meet; the last one always is. */
    private int every() {
        return (int) Math.ceil(LEAST_LABEL / column);
    }

    private void point(Point point, double x, int foot) {
        if (point.interval().isEmpty()) {
            words.add(new Words("–", "soft", middle(x), foot - 4.0, "middle"));
            return;
        }
        var low = scale.at(point.interval().get().lo(), FIELD);
        var high = Math.max(scale.at(point.interval().get().hi(), FIELD), low + THINNEST);
        boxes.add(new Box(
                Kind.SPAN, rounded(x + GAP), rounded(foot - high), rounded(column - 2 * GAP), rounded(high - low)));
        if (point.value().length() * LETTER <= column) {
            words.add(new Words(point.value(), "value", middle(x), rounded(foot - high - 5), "middle"));
        }
    }

    private double middle(double x) {
        return rounded(x + column / 2);
    }

    private static double rounded(double n) {
        return Math.round(n * 10) / 10.0;
    }
}
