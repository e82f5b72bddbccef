package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Coverage;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.comparison.FigureTable.Row;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.GridChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What each programme has released of the period, what is missing and since when: what a comparison can stand on. */
record QualityView(Wording wording, Coverage coverage) implements View {
    @Override
    public String name() {
        return say("view.kind.quality");
    }

    @Override
    public String finding() {
        var whole = coverage.whole().size();
        var all = coverage.programmes().size();
        return whole == all
                ? say("view.quality.whole")
                : wording.voice().count("view.quality.lacking", all - whole, "all", all);
    }

    @Override
    public List<String> beside() {
        return List.of(say("view.quality.beside"));
    }

    @Override
    public Drawing drawing() {
        return GridChart.draw(
                quarters().stream().map(wording::shortly).toList(),
                coverage.programmes().stream()
                        .map(it -> new GridChart.Group(
                                it.name(),
                                indicators()
                                        .map(indicator -> row(it, indicator))
                                        .toList()))
                        .toList());
    }

    private GridChart.Row row(ReleasedProgramme programme, Indicator indicator) {
        return new GridChart.Row(
                wording.indicator(indicator),
                released(programme, indicator),
                quarters().stream()
                        .map(it -> coverage.has(programme, indicator, it))
                        .toList());
    }

    private String released(ReleasedProgramme programme, Indicator indicator) {
        var missing = coverage.missing(programme, indicator).size();
        return say(
                "view.quality.released",
                "n",
                quarters().size() - missing,
                "all",
                quarters().size());
    }

    @Override
    public String legend() {
        return say("view.quality.legend");
    }

    @Override
    public String explained() {
        return say("view.quality.explained");
    }

    @Override
    public List<FigureTable> tables() {
        return List.of(new FigureTable(
                "period",
                say("comparison.table.caption", "indicator", name(), "period", wording.period(quarters())),
                List.of(
                        say("comparison.programme"),
                        say("comparison.indicator"),
                        say("view.quality.column.released"),
                        say("view.quality.column.missing"),
                        say("view.quality.column.since")),
                List.of(),
                coverage.programmes().stream()
                        .flatMap(programme -> indicators().map(it -> inTheTable(programme, it)))
                        .toList()));
    }

    private Row inTheTable(ReleasedProgramme programme, Indicator indicator) {
        return new Row(
                List.of(
                        programme.name(),
                        wording.indicator(indicator),
                        released(programme, indicator),
                        missing(programme, indicator),
                        since(programme, indicator)),
                programme.organisation(),
                List.of(),
                false);
    }

    private String missing(ReleasedProgramme programme, Indicator indicator) {
        var missing = coverage.missing(programme, indicator);
        if (missing.isEmpty()) {
            return say("view.quality.nothing");
        }
        return missing.size() == quarters().size() ? say("view.quality.all") : wording.quarters(missing);
    }

    private String since(ReleasedProgramme programme, Indicator indicator) {
        return coverage.missingSince(programme, indicator).map(wording::shortly).orElse("–");
    }

    @Override
    public List<String> notComparable() {
        return List.of();
    }

    @Override
    public List<String> missing() {
        return List.of(say("view.quality.reasons"), say("comparison.missing.texts"));
    }

    @Override
    public List<String> how() {
        return List.of(say("view.quality.how"), say("comparison.how.order"), say("comparison.how.frozen"));
    }

    @Override
    public List<List<String>> forPeople() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of(
                        "comparison.organisation",
                        "comparison.programme",
                        "comparison.indicator",
                        "comparison.period.quarter",
                        "view.quality.column.released")
                .map(it -> say(it))
                .toList());
        each((programme, indicator, quarter) -> rows.add(List.of(
                programme.organisation(),
                programme.name(),
                wording.indicator(indicator),
                wording.shortly(quarter),
                say(coverage.has(programme, indicator, quarter) ? "comparison.class.yes" : "comparison.class.no"))));
        return rows;
    }

    @Override
    public List<List<String>> forMachines() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("organisation", "programme", "indicator", "quarter", "released"));
        each((programme, indicator, quarter) -> rows.add(List.of(
                programme.organisation(),
                programme.name(),
                indicator.code(),
                quarter.toString(),
                coverage.has(programme, indicator, quarter) ? "yes" : "no")));
        return rows;
    }

    @FunctionalInterface
    private interface Line {
        void of(ReleasedProgramme programme, Indicator indicator, Quarter quarter);
    }

    private void each(Line line) {
        coverage.programmes()
                .forEach(programme ->
                        indicators().forEach(indicator -> quarters().forEach(it -> line.of(programme, indicator, it))));
    }

    @Override
    public List<Quarter> quarters() {
        return coverage.quarters();
    }

    @Override
    public String fileName() {
        return "laatu";
    }

    private static Stream<Indicator> indicators() {
        return Arrays.stream(Indicator.values());
    }

    private String say(String key, Object... named) {
        return wording.voice().say(key, named);
    }
}
