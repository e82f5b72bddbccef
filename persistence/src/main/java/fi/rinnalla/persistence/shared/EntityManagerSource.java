package fi.rinnalla.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The one place that asks the container for its entity manager; it joins whatever transaction is running. */
@ApplicationScoped
public class EntityManagerSource {
    @Produces
    @PersistenceContext(unitName = "rinnalla")
    private EntityManager em;
}
