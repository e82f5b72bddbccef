package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

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
        var open =
                caller.may(Permission.CARRY_REQUESTS) ? requests.open(ReadingRequests.MOST) : List.<SupportRequest>of();
        var today = Helsinki.day(clock.instant());
        var ours = open.stream().filter(SupportRequest::waitsForUs).toList();
        return new Waiting(
                ours.size(), (int) ours.stream().filter(it -> it.isLate(today)).count());
    }

    public record Waiting(int all, int late) {
        public boolean isEmpty() {
            return all == 0;
        }
    }
}
