package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.Stage;
import fi.rinnalla.services.model.AdoptionSheet;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.Drawing.Box;
import fi.rinnalla.web.comparison.chart.Drawing.Kind;
import fi.rinnalla.web.comparison.chart.Drawing.Line;
import fi.rinnalla.web.comparison.chart.Drawing.Words;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How far each county has come, county under county: a step of the bar for each stage. Where it has ended the bar is hollow. */
final class StageChart {
    private static final int WIDTH = 400;
    private static final int NAME = 24;
    private static final int HIGH = 14;
    private static final int FOOT = 30;
    private static final int STAGES = Stage.ENDED.ordinal();

    private StageChart() {}

    static Drawing draw(Voice voice, List<AdoptionSheet> counties) {
        var words = new ModelWords(voice);
        var boxes = new ArrayList<Box>();
        var said = new ArrayList<Words>();
        var y = 0;
        for (var it : counties) {
            said.add(new Words(words.county(it.county()), "name", 2, y + 16.0, "start"));
            said.add(new Words(words.stage(it.now().stage()), "soft", WIDTH - 2.0, y + 16.0, "end"));
            boxes.add(new Box(it.isOver() ? Kind.SPAN : Kind.SURE, 1, y + NAME, x(furthest(it) + 1) - 2, HIGH));
            y += NAME + HIGH + FOOT / 2;
        }
        var height = y;
        var lines = IntStream.rangeClosed(0, STAGES)
                .mapToObj(it -> new Line(x(it), 0, height))
                .toList();
        return new Drawing(WIDTH, height, lines, boxes, said);
    }

    private static int furthest(AdoptionSheet it) {
        return it.history().stream()
                .map(move -> move.stage())
                .filter(stage -> stage != Stage.ENDED)
                .mapToInt(Stage::ordinal)
                .reduce((earlier, later) -> later)
                .orElse(0);
    }

    private static double x(int stage) {
        return Math.round(stage * (WIDTH - 2) * 10.0 / STAGES) / 10.0 + 1;
    }
}
