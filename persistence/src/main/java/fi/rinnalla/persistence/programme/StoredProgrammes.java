package fi.rinnalla.persistence.programme;

import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.persistence.shared.Turn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredProgrammes implements Programmes {
    private final EntityManager em;

    @Inject
    public StoredProgrammes(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Programme> find(ProgrammeId id) {
        return Optional.ofNullable(em.find(Programme.class, id.value()));
    }

    @Override
    public Optional<Programme> hold(ProgrammeId id) {
        return Optional.ofNullable(em.find(Programme.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Programme> holdAll() {
        Turn.await(em, "programmes");
        return all();
    }

    @Override
    public Optional<Programme> findBySlug(String slug) {
        return em.createQuery("select p from Programme p where p.slug = :slug", Programme.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Programme> all() {
        return em.createQuery("select p from Programme p order by p.startsOn desc, p.id", Programme.class)
                .getResultList();
    }

    @Override
    public void add(Programme programme) {
        em.persist(programme);
    }
}
