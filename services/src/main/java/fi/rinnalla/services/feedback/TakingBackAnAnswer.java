package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Undo: for some minutes for whoever answered; and what was set aside may be taken up again at any time. */
@UseCase
@MayBeDoneBy(Permission.ANSWER_FEEDBACK)
public class TakingBackAnAnswer {
    private final FeedbackItems items;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public TakingBackAnAnswer(FeedbackItems items, Auditing auditing, Caller caller, Clock clock) {
        this.items = items;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** Returns whether it was taken back; not when the time has gone by. */
    public boolean takeBack(FeedbackId id) {
        return noted(AuditAct.TOOK_BACK_ANSWER, held(id).takeBack(caller.staff(), clock.instant()), id);
    }

    public boolean takeUpAgain(FeedbackId id) {
        return noted(AuditAct.TOOK_UP_AGAIN, held(id).takeUpAgain(), id);
    }

    private Feedback held(FeedbackId id) {
        return items.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private boolean noted(AuditAct act, boolean done, FeedbackId id) {
        if (done) {
            auditing.note(act, id.value());
        }
        return done;
    }
}
