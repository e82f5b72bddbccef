package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.Coaching;
import fi.rinnalla.domain.support.Coachings;
import fi.rinnalla.domain.support.RequestId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.Optional;

@Dependent
public class StoredCoachings implements Coachings {
    private final EntityManager em;

    @Inject
    public StoredCoachings(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Coaching> latest(RequestId request) {
        return latest(request, LockModeType.NONE);
    }

    @Override
    public Optional<Coaching> holdLatest(RequestId request) {
        return latest(request, LockModeType.PESSIMISTIC_WRITE);
    }

    /** There are few of a request. What is ahead or runs goes before what is newer. */
    private Optional<Coaching> latest(RequestId request, LockModeType lock) {
        return em
                .createQuery(
                        "select c from Coaching c where c.request = :request order by c.begunOn desc, c.id desc",
                        Coaching.class)
                .setParameter("request", request)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .min(Comparator.comparing(it -> !it.isRunning()));
    }

    @Override
    public Optional<Coaching> findByFormKey(Digest formKey) {
        return em.createQuery("select c from Coaching c where c.formKey = :formKey", Coaching.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Coaching coaching) {
        em.persist(coaching);
    }
}
