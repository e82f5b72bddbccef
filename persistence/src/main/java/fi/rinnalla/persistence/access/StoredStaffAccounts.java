package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.persistence.shared.Anywhere;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class StoredStaffAccounts implements StaffAccounts {
    private final EntityManager em;

    @Inject
    public StoredStaffAccounts(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<StaffAccount> find(StaffId id) {
        return Optional.ofNullable(em.find(StaffAccount.class, id.value()));
    }

    @Override
    public Optional<StaffAccount> findByEmail(EmailAddress email) {
        return em.createQuery("select a from StaffAccount a where a.email = :email", StaffAccount.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(StaffAccount account) {
        em.persist(account);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<AccountRow> thoseWho(Permission permission) {
        var found = (List<StaffAccount>) em.createNativeQuery(
                        "select a.* from app.staff_account a where a.state = 'ACTIVE' and a.roles ~ ?1"
                                + " order by a.shown_name, a.id",
                        StaffAccount.class)
                .setParameter(1, HeldRoles.anyOf(permission.roles()))
                .getResultList();
        return found.stream().map(StoredStaffAccounts::row).toList();
    }

    @Override
    public List<AccountRow> these(Collection<StaffId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from StaffAccount a where a.id in :ids order by a.shownName, a.id",
                                StaffAccount.class)
                        .setParameter("ids", ids.stream().map(StaffId::value).toList())
                        .getResultStream()
                        .map(StoredStaffAccounts::row)
                        .toList();
    }

    @Override
    public Map<StaffId, String> names(Collection<StaffId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select a.id, a.shownName from StaffAccount a where a.id in :ids", Object[].class)
                        .setParameter(
                                "ids",
                                ids.stream().map(StaffId::value).distinct().toList())
                        .getResultStream()
                        .collect(Collectors.toMap(it -> new StaffId((UUID) it[0]), it -> (String) it[1]));
    }

    @Override
    public List<AccountRow> all() {
        return em.createQuery("select a from StaffAccount a order by a.shownName, a.id", StaffAccount.class)
                .getResultStream()
                .map(StoredStaffAccounts::row)
                .toList();
    }

    /** The states stand in the order of the list in the alphabet too: active, disabled, ended. */
    @Override
    @SuppressWarnings("unchecked")
    public List<AccountRow> page(String name, Optional<StaffId> after, int limit) {
        var behind = after.flatMap(this::find);
        var question = em.createNativeQuery(
                        "select a.* from app.staff_account a where lower(a.shown_name) like ?1 escape '!'"
                                + behind.map(it -> " and (a.state, a.shown_name, a.id) > (?2, ?3, cast(?4 as uuid))")
                                        .orElse("")
                                + " order by a.state, a.shown_name, a.id",
                        StaffAccount.class)
                .setParameter(1, Anywhere.like(name))
                .setMaxResults(limit);
        behind.ifPresent(it -> question.setParameter(2, it.state().name())
                .setParameter(3, it.shownName())
                .setParameter(4, it.id().value().toString()));
        return ((List<StaffAccount>) question.getResultList())
                .stream().map(StoredStaffAccounts::row).toList();
    }

    @Override
    public Set<EmailAddress> known(Collection<EmailAddress> these) {
        return these.isEmpty()
                ? Set.of()
                : em.createQuery("select a.email from StaffAccount a where a.email in :these", EmailAddress.class)
                        .setParameter("these", these)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    private static AccountRow row(StaffAccount it) {
        return new AccountRow(it.id(), it.email(), it.shownName(), it.roles(), it.state());
    }
}
