package fi.rinnalla.persistence.model;

import fi.rinnalla.domain.model.Adoption;
import fi.rinnalla.domain.model.AdoptionId;
import fi.rinnalla.domain.model.Adoptions;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.shared.County;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredAdoptions implements Adoptions {
    private static final int MOST = 500;

    private final EntityManager em;

    @Inject
    public StoredAdoptions(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Adoption> find(AdoptionId id) {
        return Optional.ofNullable(em.find(Adoption.class, id.value()));
    }

    @Override
    public Optional<Adoption> hold(AdoptionId id) {
        return Optional.ofNullable(em.find(Adoption.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Adoption> of(ModelId model, County county) {
        return query("where a.model = :model and a.county = :county")
                .setParameter("model", model)
                .setParameter("county", county)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Adoption> of(ModelId model) {
        return together(query("where a.model = :model order by a.id").setParameter("model", model));
    }

    @Override
    public List<Adoption> all() {
        return together(query("order by a.id").setMaxResults(MOST));
    }

    @Override
    public int pastBefore(LocalDate day) {
        return em.createQuery("select count(a) from Adoption a where a.next < :day", Long.class)
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
    }

    private static List<Adoption> together(TypedQuery<Adoption> query) {
        return query.setHint("eclipselink.batch", "a.steps")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    private TypedQuery<Adoption> query(String rest) {
        return em.createQuery("select a from Adoption a " + rest, Adoption.class);
    }

    @Override
    public void add(Adoption adoption) {
        em.persist(adoption);
    }
}
