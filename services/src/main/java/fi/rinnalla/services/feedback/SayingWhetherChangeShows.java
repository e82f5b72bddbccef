package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.feedback.VerdictOutcome;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Outbox;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** The author says whether the change is to be seen. Where it is not, an answer is owed once more. */
@UseCase
@MayBeDoneBy(Permission.SAY_WHETHER_CHANGE_SHOWS)
public class SayingWhetherChangeShows {
    private final MyItems mine;
    private final Tenants tenants;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public SayingWhetherChangeShows(MyItems mine, Tenants tenants, Outbox outbox, Clock clock) {
        this.mine = mine;
        this.tenants = tenants;
        this.outbox = outbox;
        this.clock = clock;
    }

    public VerdictOutcome say(FeedbackId id, Verdict verdict) {
        var days = tenants.current().feedbackDueDays();
        var outcome = mine.hold(id).say(verdict, Helsinki.day(clock.instant()), days);
        if (outcome instanceof VerdictOutcome.Reopened) {
            outbox.post(OutboxKind.ANSWER_OWED, id.value());
        }
        return outcome;
    }
}
