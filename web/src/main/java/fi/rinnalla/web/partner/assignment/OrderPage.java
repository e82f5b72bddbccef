package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.web.feedback.sending.CardQuestion;
import fi.rinnalla.web.feedback.sending.FormSheet;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

/**
 * The order form, empty or with everything that was typed.
 *
 * @param promise who reads it, and until when it is kept
 * @param cardOpen a card lies open: "the card I have" is that one
 */
public record OrderPage(
        Chrome chrome, FormSheet<OrderTyped> sheet, OrderQuestions questions, String promise, boolean cardOpen)
        implements Page {
    static final String TEMPLATE = "partner/assignment/order";

    public CardQuestion card() {
        return new CardQuestion(this, sheet, cardOpen, "ordering.card");
    }

    @Override
    public String toString() {
        return "OrderPage";
    }
}
