package fi.rinnalla.web.measure.catalogue;

import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.InQuarter;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.Line;
import fi.rinnalla.web.comparison.chart.Bar;
import fi.rinnalla.web.comparison.chart.BarGroup;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.RangeChart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/** The figures of the last quarters as bars, programme under programme on one scale. A mean has no scale that begins at nothing. */
record IndicatorChart(IndicatorWords words, IndicatorSheet sheet, Function<Line, String> heading) {

    Optional<Drawing> drawing() {
        var any = sheet.lines().stream()
                .flatMap(it -> it.figures().stream())
                .anyMatch(it -> it.figure().value().filter(n -> n.signum() > 0).isPresent());
        return any && sheet.definition().quantity() != Quantity.MEAN
                ? Optional.of(
                        RangeChart.draw(sheet.lines().stream().map(this::group).toList()))
                : Optional.empty();
    }

    private BarGroup group(Line it) {
        var name = sheet.lines().size() > 1 ? heading.apply(it) : "";
        return new BarGroup(name, it.figures().stream().map(this::bar).toList());
    }

    private Bar bar(InQuarter it) {
        var quantity = it.figure().indicator().quantity();
        return new Bar(
                words.shortly(it.quarter()),
                words.value(quantity, it.figure().value()),
                it.figure().value().map(n -> whole(quantity, n)).map(n -> new Interval(n, n)));
    }

    private static long whole(Quantity quantity, BigDecimal n) {
        return (quantity == Quantity.SHARE ? n.movePointRight(2) : n)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }
}
