package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.comparison.ComparisonPage.Choices;
import fi.rinnalla.web.comparison.ComparisonPage.File;
import fi.rinnalla.web.comparison.ComparisonPage.Result;
import fi.rinnalla.web.comparison.ComparisonPage.Way;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Unbroken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the page together from a view and words; nothing else comes in. */
record ComparisonPages(
        Chrome chrome, String network, List<ReleasedProgramme> programmes, List<Quarter> quarters, Chosen chosen) {

    ComparisonPage with(View view) {
        return page(Optional.of(result(view)));
    }

    ComparisonPage withoutResult() {
        return page(Optional.empty());
    }

    private ComparisonPage page(Optional<Result> result) {
        var problems = chosen.problems(chrome.voice());
        var frame = problems.isEmpty() ? chrome : chrome.troubled();
        return new ComparisonPage(frame, network, ways(), choices(), problems, result, !quarters.isEmpty());
    }

    private List<Way> ways() {
        return Arrays.stream(ViewKind.values())
                .map(it -> new Way(
                        say("view.kind." + it.name().toLowerCase(Locale.ROOT)),
                        "/vertailu" + chosen.query(it, chrome.language()),
                        it == chosen.view()))
                .toList();
    }

    private Choices choices() {
        var wording = wording();
        return new Choices(
                chosen.view().code(),
                chosen.indicator().code(),
                programmes.stream()
                        .map(it -> new Choice(
                                it.programme().value().toString(),
                                it.name(),
                                it.organisation(),
                                chosen.programmes().contains(it.programme())))
                        .toList(),
                Arrays.stream(Indicator.values())
                        .filter(it -> chosen.view().isOfOneIndicator()
                                && chosen.view().takes(it))
                        .map(it -> Choice.of(it.code(), wording.indicator(it), it == chosen.indicator()))
                        .toList(),
                Arrays.stream(Divisor.values())
                        .filter(it -> chosen.view() == ViewKind.RATE)
                        .map(it -> Choice.of(it.code(), wording.divisor(it), it == chosen.divisor()))
                        .toList(),
                quarters(chosen.from(), wording::quarter),
                quarters(chosen.to(), wording::quarter));
    }

    private List<Choice> quarters(Quarter current, Function<Quarter, String> words) {
        return quarters.stream()
                .map(it -> Choice.of(it.toString(), words.apply(it), it.equals(current)))
                .toList();
    }

    private Result result(View view) {
        var pictured = new Leaving(view, network, chrome.voice()).picture().isPresent();
        return new Result(
                view.name(),
                Unbroken.lines(view.finding()),
                view.beside(),
                view.drawing(),
                view.legend() + " " + view.explained(),
                view.tables(),
                view.notComparable(),
                view.missing().stream().map(Unbroken::lines).toList(),
                view.how(),
                files(pictured),
                pictured);
    }

    private List<File> files(boolean pictured) {
        var query = chosen.query(chrome.language());
        var files = Stream.of(
                new File(say("comparison.csv.people"), "/vertailu.csv" + query + "&laji=ihmisille"),
                new File(say("comparison.csv.machines"), "/vertailu.csv" + query),
                new File(say("view.file.svg"), "/vertailu.svg" + query));
        var picture = Stream.of(new File(say("view.file.png"), "/vertailu.png" + query));
        return (pictured ? Stream.concat(files, picture) : files).toList();
    }

    private Wording wording() {
        return new Wording(chrome.voice());
    }

    private String say(String key) {
        return chrome.voice().say(key);
    }
}
