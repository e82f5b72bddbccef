package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

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
    public List<AccountRow> all() {
        return em.createQuery("select a from StaffAccount a order by a.shownName, a.id", StaffAccount.class)
                .getResultStream()
                .map(a -> new AccountRow(a.id(), a.email(), a.shownName(), a.roles(), a.state()))
                .toList();
    }
}
