package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.PromisedCall;
import fi.rinnalla.domain.gathering.PromisedCallId;
import fi.rinnalla.domain.gathering.PromisedCalls;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.function.BiPredicate;

/**
 * A worker called, or nobody answered; either can be taken back. Each act says what its page showed, so that a form sent twice
 * and a page that has grown old do nothing.
 */
@UseCase
@MayBeDoneBy(Permission.MAKE_PROMISED_CALLS)
public class MarkingPromisedCalls {
    private final PromisedCalls calls;
    private final Auditing auditing;

    @Inject
    public MarkingPromisedCalls(PromisedCalls calls, Auditing auditing) {
        this.calls = calls;
        this.auditing = auditing;
    }

    /** Returns how it stands now. */
    public String called(PromisedCallId id, String seen) {
        return mark(id, seen, PromisedCall::called);
    }

    public String notReached(PromisedCallId id, String seen) {
        return mark(id, seen, PromisedCall::notReached);
    }

    public String takeBack(PromisedCallId id, String seen) {
        return mark(id, seen, this::takeBack);
    }

    /** Where it has changed once more since, a newer call tells of all of it. */
    private boolean takeBack(PromisedCall call, String seen) {
        var newer = calls.to(call.contact()).stream()
                .anyMatch(it -> it.isOpen() && !it.id().equals(call.id()) && it.isAboutTheSameAs(call));
        return !newer && call.takeBack(seen);
    }

    private String mark(PromisedCallId id, String seen, BiPredicate<PromisedCall, String> act) {
        var call = calls.hold(id).orElseThrow(() -> new NotFound(id));
        if (act.test(call, seen)) {
            auditing.note(AuditAct.MARKED_CALL, id.value());
        }
        return call.asItStands();
    }
}
