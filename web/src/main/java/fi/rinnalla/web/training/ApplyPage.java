package fi.rinnalla.web.training;

import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.services.training.CallRow;
import fi.rinnalla.web.feedback.sending.CardQuestion;
import fi.rinnalla.web.feedback.sending.FormSheet;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form for an application, empty or with everything that was typed.
 *
 * @param readers of it, as a list in words
 * @param cardOpen a card lies open: "the card I have" is that one
 */
public record ApplyPage(Chrome chrome, CallRow call, FormSheet<ApplyForm> sheet, String readers, boolean cardOpen)
        implements Page {
    static final String TEMPLATE = "training/apply";

    public String period() {
        return say("training.call.one", "period", new TrainingWords(chrome.voice()).period(call.plan()));
    }

    public String promise() {
        return say("training.promise", "readers", readers);
    }

    public Field called() {
        return field("called", "training.called")
                .hinted(say("training.called.hint"))
                .holding(form().called());
    }

    public boolean severalTowns() {
        return call.plan().towns().names().size() > 1;
    }

    public Field town() {
        return field("town", "training.town");
    }

    public List<Choice> towns() {
        var each = call.plan().towns().names().stream().map(it -> Choice.of(it, it, it.equals(form().town())));
        var any = Choice.of("", say("training.town.any"), form().town().isEmpty());
        return Stream.concat(each, Stream.of(any)).toList();
    }

    public Field told() {
        return field("told", "training.told").hinted(say("training.told.hint")).holding(form().told());
    }

    public int longest() {
        return ApplicationText.WORDS.longest();
    }

    public Field answered() {
        return field("answered", "request.answered");
    }

    public List<Choice> answers() {
        return Arrays.stream(AnsweredBy.values())
                .map(it -> new Choice(
                        Typed.low(it),
                        say("request.answered." + Typed.low(it)),
                        say("request.answered." + Typed.low(it) + ".hint"),
                        it == form().answered()))
                .toList();
    }

    public Field number() {
        return field("number", "request.number")
                .hinted(say("training.number.hint", "readers", readers))
                .holding(form().number());
    }

    public CardQuestion card() {
        return new CardQuestion(this, sheet, cardOpen, "training.card");
    }

    private Field field(String name, String key) {
        return Field.of(name, say(key)).among(sheet.problems());
    }

    private ApplyForm form() {
        return sheet.typed();
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "ApplyPage";
    }
}
