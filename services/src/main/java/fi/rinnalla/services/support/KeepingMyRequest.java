package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.domain.support.WrittenBy;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Whoever asked writes back, says that it is enough, or takes all of it away. Somebody else's is as if it were not there. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_REQUEST)
public class KeepingMyRequest {
    private final SupportRequests requests;
    private final WritingMessages writing;
    private final RequestsOnACard onACard;
    private final PartingWays parting;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public KeepingMyRequest(
            SupportRequests requests,
            WritingMessages writing,
            RequestsOnACard onACard,
            PartingWays parting,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.writing = writing;
        this.onACard = onACard;
        this.parting = parting;
        this.caller = caller;
        this.clock = clock;
    }

    /** Empty where there is none to write about. */
    public Optional<Written> write(RequestId id, MessageForm form) {
        return mine(id).map(it -> writing.write(it, WrittenBy.PARENT, form));
    }

    /** "I do not need it any more." No reason is asked. */
    public boolean end(RequestId id) {
        var mine = mine(id);
        mine.filter(it -> it.move(it.state(), RequestState.ENDED, today())).ifPresent(parting::withTheRequest);
        return mine.isPresent();
    }

    public boolean delete(RequestId id) {
        var mine = mine(id);
        mine.ifPresent(onACard::forget);
        return mine.isPresent();
    }

    private Optional<SupportRequest> mine(RequestId id) {
        return requests.hold(id).filter(it -> it.card().equals(caller.card()));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
