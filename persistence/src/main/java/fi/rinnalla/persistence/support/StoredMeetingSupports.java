package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.MeetingSupport;
import fi.rinnalla.domain.support.MeetingSupports;
import fi.rinnalla.domain.support.RequestId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.Optional;

@Dependent
public class StoredMeetingSupports implements MeetingSupports {
    private final EntityManager em;

    @Inject
    public StoredMeetingSupports(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<MeetingSupport> latest(RequestId request) {
        return latest(request, LockModeType.NONE);
    }

    @Override
    public Optional<MeetingSupport> holdLatest(RequestId request) {
        return latest(request, LockModeType.PESSIMISTIC_WRITE);
    }

    /** There are few of a request. What is ahead or runs goes before what is newer. */
    private Optional<MeetingSupport> latest(RequestId request, LockModeType lock) {
        return em
                .createQuery(
                        "select m from MeetingSupport m where m.request = :request order by m.day desc, m.id desc",
                        MeetingSupport.class)
                .setParameter("request", request)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .min(Comparator.comparing(it -> it.state() != MeetingState.PLANNED));
    }

    @Override
    public Optional<MeetingSupport> findByFormKey(Digest formKey) {
        return em.createQuery("select m from MeetingSupport m where m.formKey = :formKey", MeetingSupport.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(MeetingSupport meeting) {
        em.persist(meeting);
    }
}
