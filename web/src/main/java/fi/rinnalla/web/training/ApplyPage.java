package fi.rinnalla.web.training;

import fi.rinnalla.services.training.CallRow;
import fi.rinnalla.web.feedback.sending.CardQuestion;
import fi.rinnalla.web.feedback.sending.FormSheet;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

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

    public ApplicationQuestions questions() {
        return new ApplicationQuestions(chrome.voice(), call, readers, sheet.typed(), sheet.problems());
    }

    public CardQuestion card() {
        return new CardQuestion(this, sheet, cardOpen, "training.card");
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "ApplyPage";
    }
}
