package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.Coaching;
import fi.rinnalla.domain.support.Coachings;
import fi.rinnalla.domain.support.RequestId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@Dependent
public class StoredCoachings implements Coachings {
    private final EntityManager em;
    private final BesideRequests<Coaching> all;

    @Inject
    public StoredCoachings(EntityManager em) {
        this.em = em;
        this.all = new BesideRequests<>(em, Coaching.class, "begunOn", Coaching::isRunning);
    }

    @Override
    public Optional<Coaching> latest(RequestId request) {
        return all.latest(request);
    }

    @Override
    public Optional<Coaching> holdLatest(RequestId request) {
        return all.holdLatest(request);
    }

    @Override
    public Optional<Coaching> findByFormKey(Digest formKey) {
        return all.findByFormKey(formKey);
    }

    @Override
    public void add(Coaching coaching) {
        em.persist(coaching);
    }
}
