package fi.rinnalla.web.comparison.chart;

import fi.rinnalla.web.comparison.chart.Drawing.Box;
import fi.rinnalla.web.comparison.chart.Drawing.Kind;
import fi.rinnalla.web.comparison.chart.Drawing.Words;
import java.util.ArrayList;
import java.util.List;

/** Squares in rows, one for each quarter: filled where something is there, an outline where it is missing. */
public final class GridChart {
    private static final int WIDTH = RangeChart.WIDTH;
    private static final int NAME = 28;
    private static final int LABEL = 20;
    private static final int SQUARE = 12;
    private static final int ROW = 40;
    private static final int FOOT = 24;
    private static final int LEAST_LABEL = 60;
    private static final double GAP = 1.5;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private final List<String> columns;
    private final double column;
    private int y;

    private GridChart(List<String> columns) {
        this.columns = columns;
        this.column = (WIDTH - 4.0) / Math.max(1, columns.size());
    }

    public record Group(String name, List<Row> rows) {}

    /** @param value how many are there, in words */
    public record Row(String label, String value, List<Boolean> there) {}

    public static Drawing draw(List<String> columns, List<Group> groups) {
        var chart = new GridChart(columns);
        groups.forEach(chart::group);
        return new Drawing(WIDTH, Math.max(1, chart.y), List.of(), chart.boxes, chart.words);
    }

    private void group(Group group) {
        words.add(new Words(RangeChart.shortened(group.name()), "name", 2, y + 18.0, "start"));
        y += NAME;
        group.rows().forEach(this::row);
        foot();
    }

    private void row(Row row) {
        words.add(new Words(RangeChart.shortened(row.label()), "", 2, y + 14.0, "start"));
        words.add(new Words(row.value(), "value", WIDTH - 2.0, y + 14.0, "end"));
        for (var i = 0; i < row.there().size(); i++) {
            var kind = row.there().get(i) ? Kind.SURE : Kind.SPAN;
            boxes.add(new Box(
                    kind, rounded(2 + i * column + GAP), y + (double) LABEL, rounded(column - 2 * GAP), SQUARE));
        }
        y += ROW;
    }

    private void foot() {
        var every = (int) Math.ceil(LEAST_LABEL / column);
        for (var i = 0; i < columns.size(); i++) {
            if ((columns.size() - 1 - i) % every == 0) {
                words.add(new Words(columns.get(i), "soft", rounded(2 + (i + 0.5) * column), y + 8.0, "middle"));
            }
        }
        y += FOOT;
    }

    private static double rounded(double n) {
        return Math.round(n * 10) / 10.0;
    }
}
