package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.AnswerId;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.AnswerOutcome;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.GivenAnswer;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** What the three ways to close feedback have in common: its words are sealed, the role is signed, the act is noted. */
@Dependent
public class GivingAnswers {
    private final FeedbackItems items;
    private final FeedbackPromise promise;
    private final Seals seals;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public GivingAnswers(
            FeedbackItems items, FeedbackPromise promise, Seals seals, Auditing auditing, Caller caller, Clock clock) {
        this.items = items;
        this.promise = promise;
        this.seals = seals;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    AnswerOutcome give(FeedbackId id, AnswerKind kind, String words, AuditAct act) {
        var feedback = items.hold(id).orElseThrow(() -> new NotFound(id));
        promise.kept(feedback);
        var outcome = feedback.answer(answer(feedback, kind, words.strip()), Helsinki.day(clock.instant()));
        if (outcome instanceof AnswerOutcome.Given) {
            auditing.note(act, id.value());
        }
        return outcome;
    }

    private GivenAnswer answer(Feedback feedback, AnswerKind kind, String words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an answer has words");
        }
        var id = AnswerId.at(clock.instant());
        var sealed = seals.seal(feedback.key(), id.body(), words);
        return new GivenAnswer(id, kind, sealed, caller.staff(), AnsweringRole.of(caller));
    }
}
