package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.domain.support.WrittenBy;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** A worker writes to whoever asked, and says how far it has come. */
@UseCase
@MayBeDoneBy(Permission.CARRY_REQUESTS)
public class CarryingRequests {
    private final SupportRequests requests;
    private final WritingMessages writing;
    private final PartingWays parting;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public CarryingRequests(
            SupportRequests requests, WritingMessages writing, PartingWays parting, Auditing auditing, Clock clock) {
        this.requests = requests;
        this.writing = writing;
        this.parting = parting;
        this.auditing = auditing;
        this.clock = clock;
    }

    public Written write(RequestId id, MessageForm form) {
        var written = writing.write(held(id), WrittenBy.STAFF, form);
        if (written == Written.NOW) {
            auditing.note(AuditAct.ANSWERED_REQUEST, id.value());
        }
        return written;
    }

    /** @param seen how it stood on the page: an old page moves nothing */
    public boolean move(RequestId id, RequestState seen, RequestState next) {
        var request = held(id);
        var moved = request.move(seen, next, Helsinki.day(clock.instant()));
        if (moved) {
            if (!next.isOpen()) {
                parting.withTheRequest(request);
            }
            auditing.note(AuditAct.MOVED_REQUEST, id.value());
        }
        return moved;
    }

    private SupportRequest held(RequestId id) {
        return requests.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
