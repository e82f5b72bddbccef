package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.AnswerOutcome;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Pays the debt: the author reads the answer with the card. */
@UseCase
@MayBeDoneBy(Permission.ANSWER_FEEDBACK)
public class AnsweringFeedback {
    private final GivingAnswers giving;

    @Inject
    public AnsweringFeedback(GivingAnswers giving) {
        this.giving = giving;
    }

    public AnswerOutcome answer(FeedbackId id, String words) {
        return giving.give(id, AnswerKind.ANSWER, words, AuditAct.ANSWERED);
    }
}
