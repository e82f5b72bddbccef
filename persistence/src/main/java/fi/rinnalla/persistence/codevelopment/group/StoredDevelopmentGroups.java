package fi.rinnalla.persistence.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.DevelopmentGroup;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroups;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredDevelopmentGroups implements DevelopmentGroups {
    private final EntityManager em;

    @Inject
    public StoredDevelopmentGroups(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<DevelopmentGroup> find(DevelopmentGroupId id) {
        return Optional.ofNullable(em.find(DevelopmentGroup.class, id.value()));
    }

    @Override
    public Optional<DevelopmentGroup> hold(DevelopmentGroupId id) {
        return Optional.ofNullable(em.find(DevelopmentGroup.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<DevelopmentGroup> findByFormKey(Digest formKey) {
        return query("where it.formKey = :formKey")
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<DevelopmentGroup> all() {
        return query("order by case when it.endedOn is null then 0 else 1 end, it.name, it.id")
                .setHint("eclipselink.batch", "it.members")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    @Override
    public List<DevelopmentGroup> with(PartnerId partner) {
        return em.createQuery(
                        "select distinct it.group from GroupMember it where it.partner = :partner",
                        DevelopmentGroup.class)
                .setParameter("partner", partner)
                .getResultList();
    }

    @Override
    public void add(DevelopmentGroup group) {
        em.persist(group);
    }

    private TypedQuery<DevelopmentGroup> query(String rest) {
        return em.createQuery("select it from DevelopmentGroup it " + rest, DevelopmentGroup.class);
    }
}
