package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.web.comparison.chart.Bar;
import fi.rinnalla.web.comparison.chart.BarGroup;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.RangeChart;

/** The comparison as a chart: class by class, the programmes of each in the same order and on the same scale. */
record ComparisonChart(Wording wording, Comparison comparison) {

    Drawing drawing() {
        return RangeChart.draw(
                comparison.indicator().cells().stream().map(this::group).toList());
    }

    private BarGroup group(Cell cell) {
        var name = comparison.indicator().divided() ? wording.division(cell) : "";
        return new BarGroup(
                name,
                comparison.programmes().stream()
                        .map(it -> comparison
                                .figure(it, cell)
                                .map(found -> new Bar(it.name(), wording.interval(found), comparison.figure(it, cell)))
                                .orElseGet(() -> nothing(it.name())))
                        .toList());
    }

    private Bar nothing(String name) {
        return new Bar(name, wording.voice().say("comparison.table.nothing"), java.util.Optional.empty());
    }
}
