package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.result.Counts;
import fi.rinnalla.domain.survey.result.Division;
import fi.rinnalla.services.survey.result.ResultSheet.Result;
import fi.rinnalla.web.comparison.chart.Bar;
import fi.rinnalla.web.comparison.chart.BarGroup;
import fi.rinnalla.web.comparison.chart.RangeChart;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.survey.QuestionSays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Results in words, a chart and a table: the same numbers in each, and on every page. */
record ResultWords(Voice voice, Questionnaire asks) {

    List<Shown> shown(List<Result> results) {
        return results.stream().map(this::shown).toList();
    }

    private Shown shown(Result it) {
        return new Shown(
                it.question().code(),
                words(it.question()),
                says().lang(it.question().words()),
                finding(it.question(), it.all()),
                isWithheld(it.all())
                        ? Optional.empty()
                        : Optional.of(RangeChart.draw(List.of(new BarGroup("", bars(it))))),
                headings(it),
                rows(it));
    }

    private static boolean isWithheld(Counts counts) {
        return counts.classes().stream().allMatch(it -> it.lo() == 0);
    }

    String words(Question it) {
        return says().words(it);
    }

    String label(Question question, int which) {
        return says().label(question, question.choices().get(which));
    }

    private List<Bar> bars(Result it) {
        return each(it.question())
                .mapToObj(which -> {
                    var interval = it.all().classes().get(which);
                    return new Bar(label(it.question(), which), interval.toString(), Optional.of(interval));
                })
                .toList();
    }

    private List<String> headings(Result it) {
        var headings = new ArrayList<>(List.of(voice.say("result.choice")));
        Stream.concat(Stream.of(voice.say("result.all")), parts(it).map(this::group))
                .forEach(of -> {
                    headings.add(voice.say("result.people.of", "whose", of));
                    headings.add(voice.say("result.share.of", "whose", of));
                });
        return headings;
    }

    /** Each language's own numbers stand beside the whole only where the survey is laid apart. */
    private static Stream<String> parts(Result it) {
        return it.byGroup().size() < 2 ? Stream.of() : it.byGroup().keySet().stream();
    }

    String group(String code) {
        return code.equals(Division.ALL)
                ? voice.say("result.all")
                : voice.say("portal.language."
                        + Language.valueOf(code.toUpperCase(Locale.ROOT)).path());
    }

    private List<List<String>> rows(Result it) {
        return each(it.question())
                .mapToObj(which -> Stream.concat(
                                Stream.of(label(it.question(), which)),
                                Stream.concat(Stream.of(it.all()), parts(it).map(it.byGroup()::get))
                                        .flatMap(counts -> Stream.of(
                                                counts.classes().get(which).toString(), share(counts, which))))
                        .toList())
                .toList();
    }

    private String share(Counts counts, int which) {
        return counts.few() ? voice.say("result.few.cell") : new Numbers(voice).percent(counts.share(which));
    }

    /** One sentence; the most usual choice is named only where it surely is. */
    private String finding(Question question, Counts counts) {
        if (counts.few()) {
            return voice.say("result.few");
        }
        if (question.kind() == QuestionKind.SCALE) {
            var mean = counts.sample(steps(question))
                    .estimate()
                    .within(1, question.choices().size());
            return voice.say(
                    "result.mean",
                    "mean",
                    new Numbers(voice).mean(mean),
                    "last",
                    question.choices().size());
        }
        return mostUsual(question, counts)
                .map(which -> voice.say(
                        "result.most",
                        "choice",
                        label(question, which),
                        "share",
                        new Numbers(voice).percent(counts.share(which))))
                .orElseGet(() -> voice.say("result.no_most"));
    }

    private static Optional<Integer> mostUsual(Question question, Counts counts) {
        return each(question)
                .boxed()
                .filter(which -> each(question)
                        .filter(other -> other != which)
                        .allMatch(other -> counts.classes().get(other).hi()
                                < counts.classes().get(which).lo()))
                .findFirst();
    }

    static double[] steps(Question question) {
        return IntStream.rangeClosed(1, question.choices().size())
                .asDoubleStream()
                .toArray();
    }

    private static IntStream each(Question question) {
        return IntStream.range(0, question.choices().size());
    }

    private QuestionSays says() {
        return new QuestionSays(voice, asks);
    }
}
