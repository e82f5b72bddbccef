package fi.rinnalla.persistence.privacy;

import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.privacy.Promises;
import fi.rinnalla.persistence.shared.Turn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredPromises implements Promises {
    private final EntityManager em;

    @Inject
    public StoredPromises(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Promise> find(PromiseId id) {
        return Optional.ofNullable(em.find(Promise.class, id.value()));
    }

    @Override
    public Optional<Promise> current(String kind) {
        return newestFirst(kind).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public Optional<Promise> holdCurrent(String kind) {
        Turn.await(em, "promise " + kind);
        return current(kind);
    }

    @Override
    public List<Promise> all(String kind) {
        return newestFirst(kind).getResultList();
    }

    /** At once: what is written next already refers to it. */
    @Override
    public void add(Promise promise) {
        em.persist(promise);
        em.flush();
    }

    private TypedQuery<Promise> newestFirst(String kind) {
        return em.createQuery("select p from Promise p where p.kind = :kind order by p.version desc", Promise.class)
                .setParameter("kind", kind);
    }
}
