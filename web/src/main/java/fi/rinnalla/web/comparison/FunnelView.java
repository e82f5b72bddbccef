package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Funnel;
import fi.rinnalla.domain.comparison.Funnel.Step;
import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.comparison.FigureTable.Figure;
import fi.rinnalla.web.comparison.FigureTable.Row;
import fi.rinnalla.web.comparison.chart.Bar;
import fi.rinnalla.web.comparison.chart.BarGroup;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.RangeChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What came of feedback, step by step. */
record FunnelView(Wording wording, Funnel funnel) implements View {
    @Override
    public String name() {
        return say("view.kind.funnel");
    }

    @Override
    public String finding() {
        if (funnel.comparable().isEmpty()) {
            return say("comparison.finding.none");
        }
        return say(
                "view.funnel.finding",
                "received",
                total(Step.RECEIVED),
                "answered",
                total(Step.ANSWERED),
                "changed",
                total(Step.CHANGED));
    }

    private String total(Step step) {
        return wording.interval(funnel.total(step).orElseThrow());
    }

    @Override
    public List<String> beside() {
        return List.of(say("view.funnel.days"));
    }

    @Override
    public Drawing drawing() {
        return RangeChart.draw(funnel.programmes().stream()
                .map(programme -> new BarGroup(
                        programme.name(),
                        steps().map(step -> bar(step, funnel.figure(programme, step)))
                                .toList()))
                .toList());
    }

    private Bar bar(Step step, Optional<Interval> interval) {
        return new Bar(name(step), words(interval), interval);
    }

    @Override
    public String legend() {
        return say("comparison.chart.legend");
    }

    @Override
    public String explained() {
        return say("view.funnel.explained") + " " + say("comparison.basis") + ": " + say("comparison.basis.collected")
                + ".";
    }

    @Override
    public List<FigureTable> tables() {
        var rows = funnel.programmes().stream()
                .map(it -> row(it.name(), it.organisation(), false, step -> funnel.figure(it, step)));
        var all = funnel.comparable().size() < 2
                ? Stream.<Row>empty()
                : Stream.of(row(say("comparison.table.total"), "", true, funnel::total));
        return List.of(new FigureTable(
                "period",
                say("comparison.table.caption", "indicator", name(), "period", wording.period(funnel.quarters())),
                List.of(say("comparison.programme")),
                steps().map(this::name).toList(),
                Stream.concat(rows, all).toList()));
    }

    private Row row(String name, String under, boolean total, Function<Step, Optional<Interval>> figures) {
        return new Row(
                List.of(name),
                under,
                steps().map(figures)
                        .map(it -> new Figure(
                                words(it),
                                "",
                                it.filter(known -> known.lo() > 0).isEmpty()))
                        .toList(),
                total);
    }

    @Override
    public List<String> notComparable() {
        return funnel.programmes().stream()
                .filter(it -> !funnel.missing(it).isEmpty())
                .map(it -> Gaps.whyNot(wording, it, funnel.missing(it), funnel.quarters()))
                .toList();
    }

    @Override
    public List<String> missing() {
        return Stream.of("comparison.withheld.note", "comparison.missing.texts")
                .map(it -> say(it))
                .toList();
    }

    @Override
    public List<String> how() {
        return Stream.of(
                        "view.funnel.how",
                        "comparison.how.interval",
                        "comparison.how.sum",
                        "comparison.how.order",
                        "comparison.how.frozen",
                        "comparison.how.added")
                .map(it -> say(it))
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
                        "view.funnel.step",
                        "comparison.table.interval",
                        "comparison.csv.low",
                        "comparison.csv.high")
                .map(it -> say(it))
                .toList());
        each((programme, step, it) -> rows.add(List.of(
                programme.organisation(),
                programme.name(),
                wording.shortly(first()),
                wording.shortly(last()),
                name(step),
                words(Optional.of(it)),
                Long.toString(it.lo()),
                Long.toString(it.hi()))));
        return rows;
    }

    @Override
    public List<List<String>> forMachines() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("organisation", "programme", "from", "to", "step", "indicator", "low", "high"));
        each((programme, step, it) -> rows.add(List.of(
                programme.organisation(),
                programme.name(),
                first().toString(),
                last().toString(),
                step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                step.indicator().code(),
                Long.toString(it.lo()),
                Long.toString(it.hi()))));
        return rows;
    }

    @FunctionalInterface
    private interface Line {
        void of(ReleasedProgramme programme, Step step, Interval interval);
    }

    private void each(Line line) {
        funnel.programmes()
                .forEach(programme -> steps().forEach(
                                step -> funnel.figure(programme, step).ifPresent(it -> line.of(programme, step, it))));
    }

    @Override
    public List<Quarter> quarters() {
        return funnel.quarters();
    }

    @Override
    public String fileName() {
        return "polku";
    }

    private Quarter first() {
        return quarters().get(0);
    }

    private Quarter last() {
        return quarters().get(quarters().size() - 1);
    }

    private static Stream<Step> steps() {
        return Arrays.stream(Step.values());
    }

    private String name(Step step) {
        return say("view.funnel." + step.name().toLowerCase(Locale.ROOT));
    }

    private String words(Optional<Interval> interval) {
        return interval.map(wording::interval).orElseGet(() -> say("comparison.table.nothing"));
    }

    private String say(String key, Object... named) {
        return wording.voice().say(key, named);
    }
}
