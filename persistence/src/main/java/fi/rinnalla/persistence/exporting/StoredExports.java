package fi.rinnalla.persistence.exporting;

import fi.rinnalla.domain.exporting.ExportId;
import fi.rinnalla.domain.exporting.TenantExport;
import fi.rinnalla.domain.exporting.TenantExports;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class StoredExports implements TenantExports {
    private final EntityManager em;

    @Inject
    public StoredExports(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<TenantExport> all() {
        return em.createQuery("select e from TenantExport e order by e.askedAt desc, e.id", TenantExport.class)
                .getResultList();
    }

    @Override
    public Optional<TenantExport> find(ExportId id) {
        return Optional.ofNullable(em.find(TenantExport.class, id.value()));
    }

    @Override
    public Optional<TenantExport> hold(ExportId id) {
        return Optional.ofNullable(em.find(TenantExport.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Held so that its pieces, which come by another connection, may still lean on it. */
    @Override
    @SuppressWarnings("unchecked")
    public Optional<TenantExport> holdNext() {
        var ids = (List<UUID>) em.createNativeQuery("select id from app.tenant_export where state = 'CONFIRMED'"
                        + " order by confirmed_at limit 1 for no key update skip locked")
                .getResultList();
        return ids.stream().findFirst().map(it -> em.find(TenantExport.class, it));
    }

    @Override
    public Optional<TenantExport> with(Digest form) {
        return em.createQuery("select e from TenantExport e where e.form = :form", TenantExport.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(TenantExport export) {
        em.persist(export);
    }

    @Override
    public void remove(TenantExport export) {
        em.remove(export);
    }
}
