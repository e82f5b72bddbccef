package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.comparison.Mix;
import fi.rinnalla.domain.comparison.Mix.Whole;
import fi.rinnalla.domain.comparison.Share;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.comparison.chart.Bar;
import fi.rinnalla.web.comparison.chart.BarGroup;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.RangeChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** How answers fall into classes, in shares that are as wide as the counts behind them leave them. */
final class MixView extends OfOneIndicator {
    private static final int WHOLE = 100;

    private final Mix mix;

    MixView(Wording wording, Comparison comparison) {
        super(wording, comparison);
        this.mix = new Mix(comparison);
    }

    @Override
    public String finding() {
        if (mix.wholes().isEmpty()) {
            return say("comparison.finding.none");
        }
        var clear =
                mix.wholes().stream().filter(it -> mix.largest(it).isPresent()).count();
        var key = comparison().indicator().bySlips() ? "view.mix.doors" : "view.mix.clear";
        return clear == 0
                ? say("view.mix.unclear")
                : wording().voice().count(key, clear, "all", mix.wholes().size());
    }

    @Override
    public List<String> beside() {
        return mix.wholes().stream()
                .flatMap(whole -> mix.largest(whole).stream()
                        .map(it -> say(
                                "view.mix.largest",
                                "programme",
                                whole.programme().name(),
                                "class",
                                wording().division(it),
                                "share",
                                wording().share(share(whole, it)))))
                .toList();
    }

    @Override
    public Drawing drawing() {
        return RangeChart.drawUpTo(WHOLE, mix.wholes().stream().map(this::group).toList());
    }

    private BarGroup group(Whole whole) {
        return new BarGroup(
                whole.programme().name(),
                whole.cells().stream().map(it -> bar(it, share(whole, it))).toList());
    }

    private Bar bar(Cell cell, Share share) {
        return new Bar(
                wording().division(cell),
                wording().share(share),
                Optional.of(new Interval(share.lowPercent(), share.highPercent())));
    }

    private Share share(Whole whole, Cell cell) {
        return comparison().share(whole.programme(), cell).orElseThrow();
    }

    @Override
    public String legend() {
        return say("view.mix.legend");
    }

    @Override
    public List<FigureTable> tables() {
        return List.of(new FigureTables(wording(), comparison()).ofPeriod());
    }

    @Override
    public List<String> how() {
        return Stream.concat(Stream.of(say("view.mix.how")), how("interval", "order", "frozen").stream())
                .toList();
    }

    @Override
    public List<List<String>> forPeople() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of(
                        "comparison.organisation",
                        "comparison.programme",
                        "comparison.period.from",
                        "comparison.period.to",
                        "comparison.indicator",
                        "comparison.table.class",
                        "comparison.table.interval",
                        "view.mix.csv.low",
                        "view.mix.csv.high")
                .map(it -> say(it))
                .toList());
        each((whole, cell) -> rows.add(List.of(
                whole.programme().organisation(),
                whole.programme().name(),
                wording().shortly(first()),
                wording().shortly(last()),
                name(),
                wording().division(cell),
                wording().interval(figure(whole, cell)),
                Integer.toString(share(whole, cell).lowPercent()),
                Integer.toString(share(whole, cell).highPercent()))));
        return rows;
    }

    @Override
    public List<List<String>> forMachines() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "organisation", "programme", "from", "to", "indicator", "class", "low", "high", "low-%", "high-%"));
        each((whole, cell) -> rows.add(List.of(
                whole.programme().organisation(),
                whole.programme().name(),
                first().toString(),
                last().toString(),
                cell.indicator().code(),
                cell.division(),
                Long.toString(figure(whole, cell).lo()),
                Long.toString(figure(whole, cell).hi()),
                Integer.toString(share(whole, cell).lowPercent()),
                Integer.toString(share(whole, cell).highPercent()))));
        return rows;
    }

    private void each(BiConsumer<Whole, Cell> row) {
        mix.wholes().forEach(whole -> whole.cells().forEach(cell -> row.accept(whole, cell)));
    }

    private Interval figure(Whole whole, Cell cell) {
        return comparison().figure(whole.programme(), cell).orElseThrow();
    }

    private Quarter first() {
        return quarters().get(0);
    }

    private Quarter last() {
        return quarters().get(quarters().size() - 1);
    }

    @Override
    public String fileName() {
        return "jakauma-" + comparison().indicator().code();
    }
}
