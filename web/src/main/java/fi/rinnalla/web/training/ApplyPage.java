package fi.rinnalla.web.training;

import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.training.CallRow;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
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

    public ApplicationQuestions questions() {
        return new ApplicationQuestions(chrome.voice(), call, readers, form, problems);
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
        return Field.of("words", say("feedback.card.own"))
                .hinted(say("card.open.words.hint"))
                .holding(form.words())
                .among(problems);
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "ApplyPage";
    }
}
