package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.services.gathering.MySeat;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The questions of one moment. None of them has to be answered.
 *
 * @param readers who sees the figures, as a list in words
 */
public record ExitPage(
        Chrome chrome, MySeat mine, Moment moment, ExitForm form, String key, String readers, List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "gathering/exit";

    private static final String SKIP = "skip";

    public String name() {
        return mine.gathering().in(chrome.language()).told().name();
    }

    public String back() {
        return chrome.to("vastaus/paikat/" + mine.gathering().id().value());
    }

    public String action() {
        return back() + "/" + path(moment);
    }

    static String path(Moment moment) {
        return moment == Moment.START ? "aluksi" : "lopuksi";
    }

    static Moment moment(String path) {
        return Arrays.stream(Moment.values())
                .filter(it -> path(it).equals(path))
                .findFirst()
                .orElseThrow();
    }

    public String heading() {
        return say(moment == Moment.START ? "gathering.start.heading" : "gathering.exit.heading");
    }

    public String lead() {
        return say(moment == Moment.START ? "gathering.start.lead" : "gathering.exit.lead");
    }

    public String promise() {
        return say("gathering.exit.promise", "readers", readers);
    }

    public List<ExitQuestion> statements() {
        return moment.questions().stream().filter(it -> it != ExitQuestion.FELT).toList();
    }

    /** A mood, where it is asked. */
    public List<ExitQuestion> moods() {
        return moment.questions().stream().filter(it -> it == ExitQuestion.FELT).toList();
    }

    public Field field(ExitQuestion question) {
        var words = new GatheringWords(chrome.voice()).question(moment, question);
        return Field.of(Typed.low(question), words).among(problems);
    }

    /** The most first, as everywhere; passing over is an answer like the others, and the one that is chosen already. */
    public List<Choice> choices(ExitQuestion question) {
        var chosen = form.step(question);
        var steps = IntStream.iterate(ExitQuestion.STEPS, it -> it >= 1, it -> it - 1)
                .mapToObj(it -> Choice.of(
                        value(question, it),
                        new GatheringWords(chrome.voice()).step(question, it),
                        chosen.filter(step -> step == it).isPresent()));
        return Stream.concat(steps, Stream.of(Choice.of(SKIP, say("gathering.exit.skip"), chosen.isEmpty())))
                .toList();
    }

    private static String value(ExitQuestion question, int step) {
        return question == ExitQuestion.FELT ? Typed.low(ExitForm.MOODS.get(step - 1)) : Integer.toString(step);
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "ExitPage";
    }
}
