package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.AnswerOutcome;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** "No change, because …": a full answer, with its reason. */
@UseCase
@MayBeDoneBy(Permission.ANSWER_FEEDBACK)
public class AnsweringNoChange {
    private final GivingAnswers giving;

    @Inject
    public AnsweringNoChange(GivingAnswers giving) {
        this.giving = giving;
    }

    public AnswerOutcome because(FeedbackId id, String words) {
        return giving.give(id, AnswerKind.NO_CHANGE, words, AuditAct.ANSWERED_NO_CHANGE);
    }
}
