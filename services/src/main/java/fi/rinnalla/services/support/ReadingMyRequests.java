package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The requests on the card that lies open. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_REQUEST)
public class ReadingMyRequests {
    private final SupportRequests requests;
    private final OpenedRequests opened;
    private final Readers readers;
    private final Caller caller;

    @Inject
    public ReadingMyRequests(SupportRequests requests, OpenedRequests opened, Readers readers, Caller caller) {
        this.requests = requests;
        this.opened = opened;
        this.readers = readers;
        this.caller = caller;
    }

    public List<RequestView> all() {
        return requests.of(caller.card()).stream().map(opened::view).toList();
    }

    /** Empty also where the request is somebody else's. */
    public Optional<RequestView> one(RequestId id) {
        return requests.find(id).filter(it -> it.card().equals(caller.card())).map(opened::view);
    }

    public Collection<Role> readers() {
        return readers.of(RequestView.WORDS).held();
    }
}
