package fi.rinnalla.persistence.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.Workshop;
import fi.rinnalla.domain.codevelopment.group.WorkshopId;
import fi.rinnalla.domain.codevelopment.group.Workshops;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredWorkshops implements Workshops {
    private final EntityManager em;

    @Inject
    public StoredWorkshops(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Workshop> find(WorkshopId id) {
        return Optional.ofNullable(em.find(Workshop.class, id.value()));
    }

    @Override
    public Optional<Workshop> findByFormKey(Digest formKey) {
        return query("where it.formKey = :formKey")
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Workshop> all() {
        return query("order by it.title, it.id")
                .setHint("eclipselink.batch", "it.questions")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    @Override
    public void add(Workshop workshop) {
        em.persist(workshop);
    }

    @Override
    public void remove(Workshop workshop) {
        em.remove(workshop);
    }

    private TypedQuery<Workshop> query(String rest) {
        return em.createQuery("select it from Workshop it " + rest, Workshop.class);
    }
}
