package fi.rinnalla.persistence.guidance;

import fi.rinnalla.domain.guidance.Signpost;
import fi.rinnalla.domain.guidance.Signposts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class StoredSignposts implements Signposts {
    private final EntityManager em;

    @Inject
    public StoredSignposts(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Signpost> find(UUID id) {
        return Optional.ofNullable(em.find(Signpost.class, id));
    }

    @Override
    public Optional<Signpost> hold(UUID id) {
        return Optional.ofNullable(em.find(Signpost.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Signpost> all() {
        return em.createQuery("select s from Signpost s order by s.county, s.name, s.id", Signpost.class)
                .getResultList();
    }

    @Override
    public void add(Signpost signpost) {
        em.persist(signpost);
    }
}
