package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.MeetingSupport;
import fi.rinnalla.domain.support.MeetingSupports;
import fi.rinnalla.domain.support.RequestId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@Dependent
public class StoredMeetingSupports implements MeetingSupports {
    private final EntityManager em;
    private final BesideRequests<MeetingSupport> all;

    @Inject
    public StoredMeetingSupports(EntityManager em) {
        this.em = em;
        this.all = new BesideRequests<>(em, MeetingSupport.class, "day", it -> it.state() == MeetingState.PLANNED);
    }

    @Override
    public Optional<MeetingSupport> latest(RequestId request) {
        return all.latest(request);
    }

    @Override
    public Optional<MeetingSupport> holdLatest(RequestId request) {
        return all.holdLatest(request);
    }

    @Override
    public Optional<MeetingSupport> findByFormKey(Digest formKey) {
        return all.findByFormKey(formKey);
    }

    @Override
    public void add(MeetingSupport meeting) {
        em.persist(meeting);
    }
}
