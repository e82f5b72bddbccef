package fi.rinnalla.persistence.measure;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.OwnIndicator;
import fi.rinnalla.domain.measure.catalogue.OwnIndicators;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredOwnIndicators implements OwnIndicators {
    private final EntityManager em;

    @Inject
    public StoredOwnIndicators(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<OwnIndicator> all() {
        return em.createQuery("select i from OwnIndicator i order by i.name, i.id", OwnIndicator.class)
                .setHint("eclipselink.batch", "i.versions")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    @Override
    public Optional<OwnIndicator> find(IndicatorCode code) {
        return em.createQuery("select i from OwnIndicator i where i.code = :code", OwnIndicator.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<OwnIndicator> hold(IndicatorCode code) {
        return em.createQuery("select i from OwnIndicator i where i.code = :code", OwnIndicator.class)
                .setParameter("code", code.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<OwnIndicator> findByFormKey(Digest form) {
        return em.createQuery("select i from OwnIndicator i where i.formKey = :form", OwnIndicator.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(OwnIndicator indicator) {
        em.persist(indicator);
    }
}
