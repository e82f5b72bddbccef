package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.Feedback;
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
    private final Followers followers;
    private final Clock clock;

    @Inject
    public SayingWhetherChangeShows(MyItems mine, Tenants tenants, Outbox outbox, Followers followers, Clock clock) {
        this.mine = mine;
        this.tenants = tenants;
        this.outbox = outbox;
        this.followers = followers;
        this.clock = clock;
    }

    public VerdictOutcome say(FeedbackId id, Verdict verdict) {
        var outcome = say(mine.hold(id), verdict);
        if (!(outcome instanceof VerdictOutcome.Refused)) {
            followers.hear(id);
        }
        if (outcome instanceof VerdictOutcome.Reopened) {
            outbox.post(OutboxKind.ANSWER_OWED, id.value());
        }
        return outcome;
    }

    /** Where a change came of what several said, there is something to look for, however this one was answered. */
    private VerdictOutcome say(Feedback feedback, Verdict verdict) {
        var today = Helsinki.day(clock.instant());
        var days = tenants.current().feedbackDueDays();
        return followers.changedAnything(feedback.id())
                ? feedback.sayOfChange(verdict, today, days)
                : feedback.say(verdict, today, days);
    }
}
