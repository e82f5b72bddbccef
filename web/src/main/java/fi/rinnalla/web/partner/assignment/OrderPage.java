package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.services.feedback.CardWish;
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
 * The order form, empty or with everything that was typed.
 *
 * @param promise who reads it, and until when it is kept
 * @param cardOpen a card lies open: "the card I have" is that one
 * @param pointed the reader has been told of a number or a name in the words
 */
public record OrderPage(
        Chrome chrome,
        OrderTyped form,
        String key,
        OrderQuestions questions,
        String promise,
        boolean cardOpen,
        boolean pointed,
        String ticket,
        Optional<Notice> notice,
        List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "partner/assignment/order";

    public Field card() {
        return Field.of("card", say("ordering.card")).hinted(say("ordering.card.hint"));
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

    @Override
    public String toString() {
        return "OrderPage";
    }
}
