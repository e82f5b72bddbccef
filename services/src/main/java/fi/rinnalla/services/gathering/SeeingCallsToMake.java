package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.PromisedCall;
import fi.rinnalla.domain.gathering.PromisedCalls;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Says that somebody waits for a call, and by when; not who, nor at which number. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingCallsToMake {
    private static final int MOST = 200;

    private final PromisedCalls calls;
    private final CallNews news;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingCallsToMake(PromisedCalls calls, CallNews news, Caller caller, Clock clock) {
        this.calls = calls;
        this.news = news;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever may not call. */
    public CallsToMake waiting() {
        var open = caller.may(Permission.MAKE_PROMISED_CALLS) ? calls.open(MOST) : List.<PromisedCall>of();
        return new CallsToMake(
                open.stream()
                        .filter(it -> news.of(it).isPresent())
                        .map(PromisedCall::due)
                        .toList(),
                clock.instant());
    }

    /** @param due by when each is to be made, the soonest first */
    public record CallsToMake(List<Instant> due, Instant now) {
        public boolean isEmpty() {
            return due.isEmpty();
        }

        public Instant first() {
            return due.get(0);
        }

        public boolean late() {
            return !isEmpty() && first().isBefore(now);
        }
    }
}
