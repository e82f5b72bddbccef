package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says on the first page of the day how many requests wait for us, and whether one of them is late. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingRequestsThatWait {
    private final SupportRequests requests;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingRequestsThatWait(SupportRequests requests, Caller caller, Clock clock) {
        this.requests = requests;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever may not read them. */
    public Waiting waiting() {
        return caller.may(Permission.CARRY_REQUESTS)
                ? new Waiting(requests.waiting(), requests.late(Helsinki.day(clock.instant())))
                : new Waiting(0, 0);
    }

    public record Waiting(int all, int late) {
        public boolean isEmpty() {
            return all == 0;
        }
    }
}
