package fi.rinnalla.web.survey.measure;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.survey.measure.ExitFigures;
import fi.rinnalla.services.survey.measure.AskedDoor;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Four questions about a visit, a call, a group or an event. None of them has to be answered. */
public record WentPage(
        Chrome chrome,
        List<AskedDoor> doors,
        WentForm form,
        String key,
        String ticket,
        boolean thanked,
        List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "survey/measure/went";

    public String action() {
        return chrome.to("miten-meni");
    }

    public Field door() {
        return Field.of(WentForm.DOOR, say("went.door")).among(problems);
    }

    public List<Choice> choices() {
        return doors.stream()
                .map(it -> Choice.of(
                        it.at().key(),
                        say("went.door." + it.at().door().code(), "name", it.name()),
                        form.door(doors).filter(it::equals).isPresent()))
                .toList();
    }

    public List<ExitQuestion> questions() {
        return ExitFigures.FOUR;
    }

    public Field field(ExitQuestion it) {
        return Field.of(Typed.low(it), words().question(Moment.END, it)).among(problems);
    }

    /** The most first, as everywhere; passing over is an answer like the others, and the one that is chosen already. */
    public List<Choice> steps(ExitQuestion it) {
        var chosen = form.step(it);
        var steps = IntStream.iterate(ExitQuestion.STEPS, step -> step >= 1, step -> step - 1)
                .mapToObj(step -> Choice.of(
                        Integer.toString(step),
                        words().step(it, step),
                        chosen.filter(one -> one == step).isPresent()));
        return Stream.concat(steps, Stream.of(Choice.of("skip", say("gathering.exit.skip"), chosen.isEmpty())))
                .toList();
    }

    public Field code() {
        return Field.of(WentForm.CODE, say("went.code"))
                .hinted(say("went.code.hint"))
                .holding(form.typed(WentForm.CODE))
                .among(problems);
    }

    private GatheringWords words() {
        return new GatheringWords(chrome.voice());
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "WentPage";
    }
}
