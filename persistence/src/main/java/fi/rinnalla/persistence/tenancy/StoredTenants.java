package fi.rinnalla.persistence.tenancy;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Tenant;
import fi.rinnalla.domain.tenancy.TenantText;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.domain.tenancy.Term;
import fi.rinnalla.domain.tenancy.Terms;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The wall leaves one row of {@code app.tenant} to be seen: the tenant that has been entered. */
@Dependent
public class StoredTenants implements Tenants {
    private final EntityManager em;

    @Inject
    public StoredTenants(EntityManager em) {
        this.em = em;
    }

    @Override
    public Tenant current() {
        return em.createQuery("select t from Tenant t", Tenant.class).getSingleResult();
    }

    @Override
    public Tenant holdCurrent() {
        return em.createQuery("select t from Tenant t", Tenant.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    @Override
    public void add(Tenant tenant) {
        em.persist(tenant);
    }

    @Override
    public Terms terms() {
        return Terms.of(allTerms());
    }

    @Override
    public List<Term> allTerms() {
        return em.createQuery("select t from Term t order by t.term, t.form, t.language", Term.class)
                .getResultList();
    }

    @Override
    public void remove(Term term) {
        em.remove(term);
    }

    @Override
    public void add(Term term) {
        em.persist(term);
    }

    @Override
    public Optional<TenantText> text(String topic, Language language) {
        return em.createQuery(
                        "select t from TenantText t where t.topic = :topic and t.language = :language",
                        TenantText.class)
                .setParameter("topic", topic)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<TenantText> texts(String topic) {
        return em.createQuery("select t from TenantText t where t.topic = :topic order by t.language", TenantText.class)
                .setParameter("topic", topic)
                .getResultList();
    }

    @Override
    public void add(TenantText text) {
        em.persist(text);
    }

    @Override
    public void remove(TenantText text) {
        em.remove(text);
    }
}
