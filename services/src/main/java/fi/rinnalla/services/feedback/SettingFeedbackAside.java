package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.AnswerOutcome;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** What is no feedback at all, such as advertising, owes no answer; the reason is kept for colleagues. */
@UseCase
@MayBeDoneBy(Permission.SET_FEEDBACK_ASIDE)
public class SettingFeedbackAside {
    private final GivingAnswers giving;

    @Inject
    public SettingFeedbackAside(GivingAnswers giving) {
        this.giving = giving;
    }

    public AnswerOutcome because(FeedbackId id, String words) {
        return giving.give(id, AnswerKind.SET_ASIDE, words, AuditAct.SET_ASIDE);
    }
}
