package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.comparison.Share;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.comparison.FigureTable.Figure;
import fi.rinnalla.web.comparison.FigureTable.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The comparison as tables: one for the period, and one by quarters where there are several. */
record FigureTables(Wording wording, Comparison comparison) {

    FigureTable ofPeriod() {
        var rows = comparison.programmes().stream().map(this::row);
        return new FigureTable(
                "period",
                caption(),
                List.of(say("comparison.programme")),
                columns(),
                Stream.concat(rows, totals()).toList());
    }

    Optional<FigureTable> byQuarter() {
        if (comparison.quarters().size() < 2) {
            return Optional.empty();
        }
        return Optional.of(quarters());
    }

    FigureTable quarters() {
        var rows = comparison.programmes().stream()
                .flatMap(programme -> comparison.quarters().stream().map(quarter -> row(programme, quarter)));
        return new FigureTable(
                "quarters",
                say("comparison.table.quarters"),
                List.of(say("comparison.programme"), say("comparison.period.quarter")),
                columns(),
                rows.toList());
    }

    private Row row(ReleasedProgramme programme) {
        var figures = cells().stream()
                .map(cell -> figure(comparison.figure(programme, cell), share(programme, cell)))
                .toList();
        return new Row(List.of(programme.name()), programme.organisation(), figures, false);
    }

    private Row row(ReleasedProgramme programme, Quarter quarter) {
        var figures = cells().stream()
                .map(cell -> figure(comparison.figure(programme, cell, quarter), Optional.empty()))
                .toList();
        return new Row(List.of(programme.name(), wording.shortly(quarter)), "", figures, false);
    }

    private Stream<Row> totals() {
        if (comparison.comparable().size() < 2) {
            return Stream.empty();
        }
        var figures = cells().stream()
                .map(cell -> figure(comparison.total(cell), Optional.empty()))
                .toList();
        return Stream.of(new Row(List.of(say("comparison.table.total")), "", figures, true));
    }

    private Figure figure(Optional<Interval> interval, Optional<Share> share) {
        return new Figure(
                interval.map(wording::interval).orElse(say("comparison.table.nothing")),
                share.map(wording::share).orElse(""),
                interval.filter(it -> it.lo() > 0).isEmpty());
    }

    private Optional<Share> share(ReleasedProgramme programme, Cell cell) {
        return comparison.indicator().divided() ? comparison.share(programme, cell) : Optional.empty();
    }

    private List<String> columns() {
        return comparison.indicator().divided()
                ? cells().stream().map(wording::division).toList()
                : List.of(say("comparison.table.interval"));
    }

    private List<Cell> cells() {
        return comparison.indicator().cells();
    }

    private String caption() {
        return say(
                "comparison.table.caption",
                "indicator",
                wording.indicator(comparison.indicator()),
                "period",
                wording.period(comparison));
    }

    private String say(String key, Object... named) {
        return wording.voice().say(key, named);
    }
}
