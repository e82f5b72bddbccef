package fi.rinnalla.persistence.reporting;

import fi.rinnalla.domain.reporting.OwnDesign;
import fi.rinnalla.domain.reporting.OwnDesignId;
import fi.rinnalla.domain.reporting.OwnDesigns;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredOwnDesigns implements OwnDesigns {
    private static final int MOST = 100;

    private final EntityManager em;

    @Inject
    public StoredOwnDesigns(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<OwnDesign> find(OwnDesignId id) {
        return Optional.ofNullable(em.find(OwnDesign.class, id.value()));
    }

    @Override
    public Optional<OwnDesign> hold(OwnDesignId id) {
        return Optional.ofNullable(em.find(OwnDesign.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<OwnDesign> findByFormKey(Digest form) {
        return em.createQuery("select d from OwnDesign d where d.formKey = :form", OwnDesign.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<OwnDesign> all() {
        return em.createQuery("select d from OwnDesign d order by d.name, d.id", OwnDesign.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public void add(OwnDesign design) {
        em.persist(design);
    }

    @Override
    public void remove(OwnDesign design) {
        em.remove(design);
    }
}
