package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.comparison.ComparisonPage.Choices;
import fi.rinnalla.web.comparison.ComparisonPage.Result;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Unbroken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the page together from a comparison and words; nothing else comes in. */
record ComparisonPages(Chrome chrome, List<ReleasedProgramme> programmes, List<Quarter> quarters, Chosen chosen) {

    ComparisonPage with(Comparison comparison) {
        return page(Optional.of(result(comparison)));
    }

    ComparisonPage withoutResult() {
        return page(Optional.empty());
    }

    private ComparisonPage page(Optional<Result> result) {
        var problems = chosen.problems(chrome.voice());
        var frame = problems.isEmpty() ? chrome : chrome.troubled();
        return new ComparisonPage(frame, choices(), problems, result, !quarters.isEmpty());
    }

    private Choices choices() {
        var wording = wording();
        return new Choices(
                programmes.stream()
                        .map(it -> new Choice(
                                it.programme().value().toString(),
                                it.name(),
                                it.organisation(),
                                chosen.programmes().contains(it.programme())))
                        .toList(),
                Arrays.stream(Indicator.values())
                        .map(it -> Choice.of(it.code(), wording.indicator(it), it == chosen.indicator()))
                        .toList(),
                quarters(chosen.from(), wording::quarter),
                quarters(chosen.to(), wording::quarter));
    }

    private List<Choice> quarters(Quarter current, Function<Quarter, String> words) {
        return quarters.stream()
                .map(it -> Choice.of(it.toString(), words.apply(it), it.equals(current)))
                .toList();
    }

    private Result result(Comparison comparison) {
        var wording = wording();
        var finding = new FindingWords(wording, comparison);
        var tables = new FigureTables(wording, comparison);
        var file = "/vertailu.csv" + chosen.query(chrome.language());
        return new Result(
                wording.indicator(comparison.indicator()),
                Unbroken.lines(finding.heading()),
                finding.differences(),
                new ComparisonChart(wording, comparison).drawing(),
                wording.definition(comparison.indicator()),
                wording.basis(comparison.indicator()),
                tables.ofPeriod(),
                tables.byQuarter(),
                notComparable(comparison),
                missing(comparison),
                say(comparison.indicator().bySlips() ? "comparison.how.slips" : "comparison.how.added"),
                file + "&laji=ihmisille",
                file);
    }

    private List<String> notComparable(Comparison comparison) {
        var left = comparison.programmes().stream()
                .filter(it -> !comparison.missing(it).isEmpty())
                .map(it -> whyNot(it, comparison));
        var few = comparison.programmes().stream()
                .filter(it -> !comparison.unheard(it).isEmpty())
                .map(it -> atWhichDoorsNot(it, comparison.unheard(it)));
        return Stream.concat(left, few).toList();
    }

    private String atWhichDoorsNot(ReleasedProgramme programme, List<String> doors) {
        return say(
                "comparison.not_comparable.doors",
                "programme",
                programme.name(),
                "doors",
                doors.stream().map(wording()::door).collect(Collectors.joining(", ")));
    }

    private String whyNot(ReleasedProgramme programme, Comparison comparison) {
        var missing = comparison.missing(programme);
        return missing.size() == comparison.quarters().size()
                ? say(
                        "comparison.not_comparable.shared",
                        "programme",
                        programme.name(),
                        "organisation",
                        programme.organisation())
                : say(
                        "comparison.not_comparable.quarters",
                        "programme",
                        programme.name(),
                        "quarters",
                        wording().quarters(missing));
    }

    private List<String> missing(Comparison comparison) {
        var missing = new ArrayList<String>();
        if (comparison.few() > 0) {
            missing.add(chrome.voice().count("comparison.missing.withheld", comparison.few()) + " "
                    + say("comparison.withheld.note"));
        }
        if (comparison.indicator() == Indicator.CHANGE_VISIBLE_TO_AUTHORS) {
            missing.add(say("comparison.missing.without_card"));
        }
        if (comparison.indicator().bySlips()) {
            missing.add(say("comparison.missing.without_slip"));
            missing.add(say("comparison.missing.passed_over"));
        } else {
            missing.add(say("comparison.missing.texts"));
        }
        return missing.stream().map(Unbroken::lines).toList();
    }

    private Wording wording() {
        return new Wording(chrome.voice());
    }

    private String say(String key, Object... named) {
        return chrome.voice().say(key, named);
    }
}
