package fi.rinnalla.persistence.comparison;

import fi.rinnalla.domain.comparison.DivisorConsent;
import fi.rinnalla.domain.comparison.DivisorConsents;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
public class StoredDivisorConsents implements DivisorConsents {
    private final EntityManager em;

    @Inject
    public StoredDivisorConsents(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<DivisorConsent> all() {
        return em.createQuery("select c from DivisorConsent c order by c.since, c.id", DivisorConsent.class)
                .getResultList();
    }

    @Override
    public void add(DivisorConsent consent) {
        em.persist(consent);
    }
}
