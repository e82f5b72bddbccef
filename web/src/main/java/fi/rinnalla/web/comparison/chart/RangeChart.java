package fi.rinnalla.web.comparison.chart;

import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.web.comparison.chart.Drawing.Box;
import fi.rinnalla.web.comparison.chart.Drawing.Kind;
import fi.rinnalla.web.comparison.chart.Drawing.Line;
import fi.rinnalla.web.comparison.chart.Drawing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Bars that show intervals: filled as far as is certain, outlined as far as is possible, each with its words. */
public final class RangeChart {
    static final int WIDTH = 400;

    private static final double LEFT = 2;
    private static final double FIELD = WIDTH - 2 * LEFT;
    private static final int NAME = 28;
    private static final int LABEL = 18;
    private static final int BAR = 16;
    private static final int ROW = 48;
    private static final int AXIS = 22;
    private static final int LONGEST_LABEL = 40;

    private final List<Line> lines = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private final Scale scale;
    private final LongFunction<String> ticks;
    private int y;

    private RangeChart(Scale scale, LongFunction<String> ticks) {
        this.scale = scale;
        this.ticks = ticks;
    }

    public static Drawing draw(List<BarGroup> groups) {
        return drawUpTo(highest(groups), groups);
    }

    /** Of numbers that are written otherwise than they are counted, such as tenths. */
    public static Drawing draw(List<BarGroup> groups, LongFunction<String> ticks) {
        return draw(new RangeChart(Scale.upTo(highest(groups)), ticks), groups);
    }

    /** On a scale that does not hang on what is drawn: shares end at a hundred. */
    public static Drawing drawUpTo(long highest, List<BarGroup> groups) {
        return draw(new RangeChart(Scale.upTo(highest), Long::toString), groups);
    }

    private static Drawing draw(RangeChart chart, List<BarGroup> groups) {
        groups.forEach(chart::group);
        chart.axis();
        return new Drawing(WIDTH, chart.y + AXIS, chart.lines, chart.boxes, chart.words);
    }

    private static long highest(List<BarGroup> groups) {
        return groups.stream()
                .flatMap(it -> it.bars().stream())
                .flatMap(it -> it.interval().stream())
                .mapToLong(Interval::hi)
                .max()
                .orElse(0);
    }

    private void group(BarGroup group) {
        if (!group.name().isEmpty()) {
            words.add(new Words(group.name(), "name", LEFT, y + LABEL, "start"));
            y += NAME;
        }
        group.bars().forEach(this::bar);
    }

    private void bar(Bar bar) {
        words.add(new Words(shortened(bar.label()), "", LEFT, y + LABEL - 4.0, "start"));
        words.add(new Words(
                bar.value(), bar.interval().isEmpty() ? "soft" : "value", WIDTH - LEFT, y + LABEL - 4.0, "end"));
        bar.interval().ifPresent(this::range);
        y += ROW;
    }

    private void range(Interval interval) {
        var low = scale.at(interval.lo(), FIELD);
        var high = scale.at(interval.hi(), FIELD);
        box(Kind.SURE, LEFT, low).ifPresent(boxes::add);
        box(Kind.SPAN, LEFT + low, high - low).ifPresent(boxes::add);
    }

    private Optional<Box> box(Kind kind, double x, double width) {
        return width > 0 ? Optional.of(new Box(kind, x, y + LABEL + 2.0, width, BAR)) : Optional.empty();
    }

    private void axis() {
        for (var tick : scale.ticks()) {
            var x = LEFT + scale.at(tick, FIELD);
            lines.add(new Line(x, 0, y));
            words.add(new Words(ticks.apply(tick), "soft", x, y + LABEL - 2.0, anchor(tick)));
        }
    }

    private String anchor(long tick) {
        if (tick == 0) {
            return "start";
        }
        return tick == scale.end() ? "end" : "middle";
    }

    static String shortened(String label) {
        return label.length() <= LONGEST_LABEL
                ? label
                : label.substring(0, LONGEST_LABEL - 1).strip() + "…";
    }
}
