package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Rate;
import fi.rinnalla.domain.comparison.Rates;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.comparison.chart.Bar;
import fi.rinnalla.web.comparison.chart.BarGroup;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.RangeChart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Amounts in proportion to hours or working years: as intervals, which no exact divisor makes narrower. */
final class RateView extends OfOneIndicator {
    private static final int PAIRS_BY_NAME = 3;

    private final Rates rates;

    RateView(Wording wording, Rates rates) {
        super(wording, rates.comparison());
        this.rates = rates;
    }

    @Override
    public String name() {
        return say("view.rate.name", "indicator", super.name(), "per", wording().per(rates.divisor()));
    }

    @Override
    public String finding() {
        var comparable = rates.comparable();
        if (comparable.isEmpty()) {
            return say("view.rate.nobody");
        }
        return comparable.size() == 1 ? ofOne(comparable.get(0)) : ofSeveral(comparable.size());
    }

    private String ofOne(ReleasedProgramme programme) {
        return say(
                "comparison.finding.received",
                "indicator",
                name(),
                "programme",
                programme.name(),
                "interval",
                wording().rate(rates.rate(programme).orElseThrow()),
                "quarter",
                wording().period(quarters()));
    }

    private String ofSeveral(int many) {
        var differ = rates.differences().size();
        return differ == 0
                ? say("view.rate.overlap")
                : wording().voice().count("view.rate.differ", differ, "all", many * (many - 1) / 2);
    }

    @Override
    public List<String> beside() {
        var pairs = rates.differences();
        return pairs.size() > PAIRS_BY_NAME
                ? List.of()
                : pairs.stream()
                        .map(it -> say(
                                "comparison.finding.differ",
                                "first",
                                it.first().name(),
                                "second",
                                it.second().name()))
                        .toList();
    }

    @Override
    public Drawing drawing() {
        var bars = comparison().programmes().stream().map(this::bar).toList();
        return RangeChart.draw(List.of(new BarGroup("", bars)), wording()::tenths);
    }

    private Bar bar(ReleasedProgramme programme) {
        var rate = rates.rate(programme);
        return new Bar(programme.name(), words(rate), rate.map(Rate::tenths));
    }

    private String words(Optional<Rate> rate) {
        return rate.map(wording()::rate).orElse(say("comparison.table.nothing"));
    }

    @Override
    public String legend() {
        return say("comparison.chart.legend");
    }

    @Override
    public String explained() {
        return super.explained() + " " + say("view.rate.explained." + Wording.low(rates.divisor()));
    }

    @Override
    public List<FigureTable> tables() {
        return quarters().size() < 2 ? List.of(ofPeriod()) : List.of(ofPeriod(), byQuarter());
    }

    private FigureTable ofPeriod() {
        return new FigureTable(
                "period",
                say(
                        "comparison.table.caption",
                        "indicator",
                        name(),
                        "period",
                        wording().period(quarters())),
                List.of(say("comparison.programme")),
                columns(),
                comparison().programmes().stream()
                        .map(it -> new FigureTable.Row(
                                List.of(it.name()), it.organisation(), figures(it, quarters(), rates.rate(it)), false))
                        .toList());
    }

    private FigureTable byQuarter() {
        return new FigureTable(
                "quarters",
                say("comparison.table.quarters"),
                List.of(say("comparison.programme"), say("comparison.period.quarter")),
                columns(),
                comparison().programmes().stream()
                        .flatMap(programme -> quarters().stream().map(it -> row(programme, it)))
                        .toList());
    }

    private FigureTable.Row row(ReleasedProgramme programme, Quarter quarter) {
        return new FigureTable.Row(
                List.of(programme.name(), wording().shortly(quarter)),
                "",
                figures(programme, List.of(quarter), rates.rate(programme, quarter)),
                false);
    }

    private List<FigureTable.Figure> figures(ReleasedProgramme programme, List<Quarter> quarters, Optional<Rate> rate) {
        var divisor = rates.parts(programme, quarters)
                .map(it -> wording().exactly(rates.divisor(), it))
                .orElse(say("comparison.table.nothing"));
        return List.of(
                new FigureTable.Figure(divisor, "", false),
                new FigureTable.Figure(
                        words(rate), "", rate.filter(it -> it.tenths().lo() > 0).isEmpty()));
    }

    private List<String> columns() {
        return List.of(wording().divisor(rates.divisor()), name());
    }

    /** Who lacks the amount itself, and who the number by which it would be divided. */
    @Override
    public List<String> notComparable() {
        return Stream.concat(gaps().left(), comparison().comparable().stream().flatMap(this::whyNotDivided))
                .toList();
    }

    private Stream<String> whyNotDivided(ReleasedProgramme programme) {
        var missing = rates.missing(programme);
        if (missing.size() == quarters().size()) {
            return Stream.of(whyNot("shared", programme, ""));
        }
        return Stream.concat(
                missing.isEmpty() ? Stream.empty() : Stream.of(whyNot("missing", programme, in(missing))),
                rates.none(programme).isEmpty()
                        ? Stream.empty()
                        : Stream.of(whyNot("none", programme, in(rates.none(programme)))));
    }

    private String whyNot(String why, ReleasedProgramme programme, String quarters) {
        return say(
                "view.rate.not." + why + "." + Wording.low(rates.divisor()),
                "programme",
                programme.name(),
                "organisation",
                programme.organisation(),
                "quarters",
                quarters);
    }

    private String in(List<Quarter> quarters) {
        return quarters.stream().map(wording()::shortly).collect(Collectors.joining(", "));
    }

    @Override
    public List<String> missing() {
        return List.of(say("view.rate.missing.few"), say("comparison.missing.texts"));
    }

    @Override
    public List<String> how() {
        return Stream.concat(
                        Stream.of(say("view.rate.how.divided"), say("view.rate.how.exact"), say("view.rate.how.which")),
                        how("order", "frozen").stream())
                .toList();
    }

    @Override
    public List<List<String>> forPeople() {
        return new RateFile(wording(), rates).forPeople();
    }

    @Override
    public List<List<String>> forMachines() {
        return new RateFile(wording(), rates).forMachines();
    }

    @Override
    public String fileName() {
        return "suhteessa-" + comparison().indicator().code() + "-"
                + rates.divisor().code();
    }
}
