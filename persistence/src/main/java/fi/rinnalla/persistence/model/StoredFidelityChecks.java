package fi.rinnalla.persistence.model;

import fi.rinnalla.domain.model.FidelityCheck;
import fi.rinnalla.domain.model.FidelityChecks;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
public class StoredFidelityChecks implements FidelityChecks {
    private static final int MOST = 500;

    private final EntityManager em;

    @Inject
    public StoredFidelityChecks(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<FidelityCheck> of(ModelId model) {
        return em.createQuery(
                        "select c from FidelityCheck c where c.model = :model order by c.day, c.id",
                        FidelityCheck.class)
                .setParameter("model", model)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public boolean cameWith(Digest form) {
        return !em.createQuery("select c.id from FidelityCheck c where c.formKey = :form")
                .setParameter("form", form)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(FidelityCheck check) {
        em.persist(check);
    }
}
