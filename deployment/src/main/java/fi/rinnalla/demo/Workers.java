package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.DraftText;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.feedback.AnsweringFeedback;
import fi.rinnalla.services.feedback.AnsweringNoChange;
import fi.rinnalla.services.feedback.ApprovingAPublication;
import fi.rinnalla.services.feedback.DraftingAPublication;
import fi.rinnalla.services.feedback.DraftingOutcome;
import fi.rinnalla.services.feedback.ReadingFeedback;
import fi.rinnalla.services.feedback.SettingFeedbackAside;
import fi.rinnalla.services.feedback.ThemingFeedback;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.Set;

/** The invented workers at their desks: they read, theme, answer and publish as real ones do. */
@Dependent
public class Workers {
    @Inject
    private Acting acting;

    @Inject
    private Provider<ReadingFeedback> reading;

    @Inject
    private Provider<ThemingFeedback> theming;

    @Inject
    private Provider<AnsweringFeedback> answering;

    @Inject
    private Provider<AnsweringNoChange> noChange;

    @Inject
    private Provider<SettingFeedbackAside> settingAside;

    @Inject
    private Provider<DraftingAPublication> drafting;

    @Inject
    private Provider<ApprovingAPublication> approving;

    void read(TenantId tenant, StaffId worker, FeedbackId item, Set<ThemeCode> themes, Instant moment) {
        acting.worker(tenant, worker, moment, () -> reading.get().read(item));
        if (!themes.isEmpty()) {
            acting.worker(tenant, worker, moment, () -> theming.get().put(item, themes));
        }
    }

    void answer(TenantId tenant, StaffId worker, FeedbackId item, AnswerKind kind, String words, Instant moment) {
        acting.worker(tenant, worker, moment, () -> switch (kind) {
            case ANSWER -> answering.get().answer(item, words);
            case NO_CHANGE -> noChange.get().because(item, words);
            case SET_ASIDE -> settingAside.get().because(item, words);
        });
    }

    /** Writes what is to be told and offers it on: to the author, where there is a card. */
    PublicationId draft(TenantId tenant, StaffId worker, FeedbackId item, DraftText text, Instant moment) {
        var outcome = acting.worker(tenant, worker, moment, () -> drafting.get().draft(item, text));
        if (outcome instanceof DraftingOutcome.Saved saved) {
            acting.worker(tenant, worker, moment, () -> drafting.get().offer(saved.id()));
            return saved.id();
        }
        throw new IllegalStateException("the demo's text about " + item + " was refused: " + outcome);
    }

    void approve(TenantId tenant, StaffId second, PublicationId text, Instant moment) {
        acting.worker(tenant, second, moment, () -> approving.get().approve(text));
    }
}
