package fi.rinnalla.web.support;

import fi.rinnalla.services.tenancy.TenantProfile.OwnText;
import fi.rinnalla.web.feedback.sending.CardQuestion;
import fi.rinnalla.web.feedback.sending.FormSheet;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.Optional;

/**
 * The form for a request, empty or with everything that was typed.
 *
 * @param promise who reads it, and until when it is kept
 * @param duty the organisation's own text about the duty to notify, where it has one
 * @param cardOpen a card lies open: "the card I have" is that one
 */
public record AskPage(
        Chrome chrome,
        FormSheet<AskForm> sheet,
        RequestQuestions questions,
        String promise,
        Optional<OwnText> duty,
        boolean cardOpen)
        implements Page {
    static final String TEMPLATE = "support/ask";

    public CardQuestion card() {
        return new CardQuestion(this, sheet, cardOpen, "request.card");
    }

    @Override
    public String toString() {
        return "AskPage";
    }
}
