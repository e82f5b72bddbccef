package fi.rinnalla.persistence.partner;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerFilter;
import fi.rinnalla.domain.partner.PartnerFilter.Standing;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.persistence.access.HeldRoles;
import fi.rinnalla.persistence.shared.Anywhere;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Dependent
public class StoredExperiencePartners implements ExperiencePartners {
    private final EntityManager em;

    @Inject
    public StoredExperiencePartners(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<ExperiencePartner> find(PartnerId id) {
        return Optional.ofNullable(em.find(ExperiencePartner.class, id.value()));
    }

    @Override
    public Optional<ExperiencePartner> hold(PartnerId id) {
        return Optional.ofNullable(em.find(ExperiencePartner.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<ExperiencePartner> of(StaffId account) {
        return em.createQuery("select p from ExperiencePartner p where p.account = :account", ExperiencePartner.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ExperiencePartner> findByFormKey(Digest formKey) {
        return em.createQuery("select p from ExperiencePartner p where p.formKey = :formKey", ExperiencePartner.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ExperiencePartner> present() {
        return em.createQuery(
                        "select p from ExperiencePartner p where p.state <> :gone order by p.called, p.id",
                        ExperiencePartner.class)
                .setParameter("gone", PartnerState.LEFT)
                .getResultList();
    }

    @Override
    public List<ExperiencePartner> page(PartnerFilter filter, Optional<PartnerId> after, int limit) {
        var behind = after.flatMap(this::find);
        var question = filtered(
                "select p from ExperiencePartner p",
                filter,
                behind.isPresent() ? " and (p.called > :called or p.called = :called and p.id > :id)" : "",
                " order by p.called, p.id",
                ExperiencePartner.class);
        behind.ifPresent(it -> question.setParameter("called", it.profile().called())
                .setParameter("id", it.id().value()));
        return question.setMaxResults(limit).getResultList();
    }

    @Override
    public int count(PartnerFilter filter) {
        return filtered("select count(p) from ExperiencePartner p", filter, "", "", Long.class)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> filtered(String what, PartnerFilter filter, String behind, String order, Class<T> kind) {
        var question = em.createQuery(
                        what + " where p.state in :states and lower(p.called) like :name escape '!'"
                                + filter.standing()
                                        .map(StoredExperiencePartners::committed)
                                        .orElse("")
                                + behind
                                + order,
                        kind)
                .setParameter("states", states(filter))
                .setParameter("name", Anywhere.like(filter.name()));
        if (question.getParameters().stream().anyMatch(it -> "day".equals(it.getName()))) {
            question.setParameter("day", filter.on());
        }
        return question;
    }

    private static Set<PartnerState> states(PartnerFilter filter) {
        return filter.standing()
                .map(it -> Set.of(it == Standing.PAUSED ? PartnerState.PAUSED : PartnerState.ACTIVE))
                .orElse(Set.of(PartnerState.ACTIVE, PartnerState.PAUSED));
    }

    private static String committed(Standing it) {
        return switch (it) {
            case ASKABLE -> " and p.committedUntil >= :day";
            case LAPSED -> " and p.committedUntil < :day";
            case UNCOMMITTED -> " and p.committedUntil is null";
            case PAUSED -> "";
        };
    }

    @Override
    public List<ExperiencePartner> these(Collection<PartnerId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from ExperiencePartner p where p.id in :ids", ExperiencePartner.class)
                        .setParameter(
                                "ids",
                                ids.stream().map(PartnerId::value).distinct().toList())
                        .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<StaffId> notYetHere(Collection<Role> roles) {
        var ids = (List<UUID>) em.createNativeQuery("""
                select a.id from app.staff_account a
                 where a.state = 'ACTIVE' and a.roles ~ ?1
                   and not exists (select from app.experience_partner p
                                    where p.tenant_id = a.tenant_id and p.account_id = a.id)
                 order by a.shown_name, a.id""")
                .setParameter(1, HeldRoles.anyOf(roles))
                .getResultList();
        return ids.stream().map(StaffId::new).toList();
    }

    @Override
    public void add(ExperiencePartner partner) {
        em.persist(partner);
    }
}
