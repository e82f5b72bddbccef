package fi.rinnalla.web.training;

import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.services.training.CallRow;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.support.AnswerWays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The four questions of an application, with what has been answered so far. Only a name is needed.
 *
 * @param readers of the number, as a list in words
 */
public record ApplicationQuestions(
        Voice voice, CallRow call, String readers, ApplicationFields form, List<Problem> problems) {

    public Field called() {
        return field("called", "training.called")
                .hinted(voice.say("training.called.hint"))
                .holding(form.called());
    }

    public boolean severalTowns() {
        return call.plan().towns().names().size() > 1;
    }

    public Field town() {
        return field("town", "training.town");
    }

    public List<Choice> towns() {
        var each = call.plan().towns().names().stream().map(it -> Choice.of(it, it, it.equals(form.town())));
        var any = Choice.of("", voice.say("training.town.any"), form.town().isEmpty());
        return Stream.concat(each, Stream.of(any)).toList();
    }

    public Field told() {
        return field("told", "training.told")
                .hinted(voice.say("training.told.hint"))
                .holding(form.told());
    }

    public int longest() {
        return ApplicationText.WORDS.longest();
    }

    public Field answered() {
        return field("answered", "request.answered");
    }

    public List<Choice> answers() {
        return AnswerWays.choices(voice, form.answered());
    }

    public Field number() {
        return field("number", "request.number")
                .hinted(voice.say("training.number.hint", "readers", readers))
                .holding(form.number());
    }

    private Field field(String name, String key) {
        return Field.of(name, voice.say(key)).among(problems);
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "ApplicationQuestions";
    }
}
