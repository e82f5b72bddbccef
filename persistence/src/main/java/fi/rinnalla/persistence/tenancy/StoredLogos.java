package fi.rinnalla.persistence.tenancy;

import fi.rinnalla.domain.tenancy.Logo;
import fi.rinnalla.domain.tenancy.LogoId;
import fi.rinnalla.domain.tenancy.Logos;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@Dependent
public class StoredLogos implements Logos {
    private final EntityManager em;

    @Inject
    public StoredLogos(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Logo> find(LogoId id) {
        return Optional.ofNullable(em.find(Logo.class, id.value()));
    }

    @Override
    public void add(Logo logo) {
        em.persist(logo);
    }

    @Override
    public int forgetRemovedBefore(Instant moment) {
        return em.createQuery("delete from Logo l where l.removedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
