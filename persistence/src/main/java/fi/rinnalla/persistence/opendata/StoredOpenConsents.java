package fi.rinnalla.persistence.opendata;

import fi.rinnalla.domain.opendata.OpenConsent;
import fi.rinnalla.domain.opendata.OpenConsents;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
public class StoredOpenConsents implements OpenConsents {
    private final EntityManager em;

    @Inject
    public StoredOpenConsents(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<OpenConsent> all() {
        return em.createQuery("select c from OpenConsent c order by c.since, c.id", OpenConsent.class)
                .getResultList();
    }

    @Override
    public void add(OpenConsent consent) {
        em.persist(consent);
    }
}
