package fi.rinnalla.web.training;

import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.training.CallRow;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form for an application, empty or with everything that was typed.
 *
 * @param readers of it, as a list in words
 * @param cardOpen a card lies open: "the card I have" is that one
 * @param pointed the reader has been told of a number or a name in the words
 */
public record ApplyPage(
        Chrome chrome,
        CallRow call,
        ApplyForm form,
        String key,
        String readers,
        boolean cardOpen,
        boolean pointed,
        String ticket,
        Optional<Notice> notice,
        List<Problem> problems)
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
        var any = Choice.of("", say("training.town.any"), form.town().isEmpty());
        return Stream.concat(each, Stream.of(any)).toList();
    }

    public Field told() {
        return field("told", "training.told").hinted(say("training.told.hint")).holding(form.told());
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
                        it == form.answered()))
                .toList();
    }

    public Field number() {
        return field("number", "request.number")
                .hinted(say("training.number.hint", "readers", readers))
                .holding(form.number());
    }

    public Field card() {
        return Field.of("card", say("training.card")).hinted(say("training.card.hint"));
    }

    public List<Choice> cards() {
        return Stream.of(CardWish.NEW, CardWish.HELD)
                .map(wish ->
                        Choice.of(Typed.low(wish), say("gathering.join.card." + Typed.low(wish)), wish == form.card()))
                .toList();
    }

    public Field words() {
        return field("words", "feedback.card.own")
                .hinted(say("card.open.words.hint"))
                .holding(form.words());
    }

    private Field field(String name, String key) {
        return Field.of(name, say(key)).among(problems);
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "ApplyPage";
    }
}
