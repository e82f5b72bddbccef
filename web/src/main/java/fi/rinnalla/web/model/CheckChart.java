package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.FidelityShare;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.Drawing.Box;
import fi.rinnalla.web.comparison.chart.Drawing.Kind;
import fi.rinnalla.web.comparison.chart.Drawing.Line;
import fi.rinnalla.web.comparison.chart.Drawing.Words;
import java.util.ArrayList;
import java.util.List;

/** What share of a checklist was done as the model says, walk under walk: filled what was, hollow what was in part. */
final class CheckChart {
    private static final int WIDTH = 400;
    private static final int NAME = 24;
    private static final int HIGH = 14;
    private static final int GAP = 12;

    private CheckChart() {}

    /** @param value in words, the same as in the table */
    record Walk(String name, String value, FidelityShare share) {}

    static Drawing draw(List<Walk> walks) {
        var boxes = new ArrayList<Box>();
        var words = new ArrayList<Words>();
        var y = 0;
        for (var it : walks) {
            words.add(new Words(it.name(), "name", 2, y + 16.0, "start"));
            words.add(new Words(it.value(), "value", WIDTH - 2.0, y + 16.0, "end"));
            var yes = width(it.share().yes(), it.share().all());
            var partly = width(it.share().partly(), it.share().all());
            if (yes > 0) {
                boxes.add(new Box(Kind.SURE, 1, y + NAME, yes, HIGH));
            }
            if (partly > 0) {
                boxes.add(new Box(Kind.SPAN, 1 + yes, y + NAME, partly, HIGH));
            }
            y += NAME + HIGH + GAP;
        }
        return new Drawing(WIDTH, y, List.of(new Line(1, 0, y), new Line(WIDTH - 1.0, 0, y)), boxes, words);
    }

    private static double width(int n, int all) {
        return Math.round(n * (WIDTH - 2) * 10.0 / Math.max(1, all)) / 10.0;
    }
}
