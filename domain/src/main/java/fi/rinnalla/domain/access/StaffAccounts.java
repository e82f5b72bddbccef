package fi.rinnalla.domain.access;

import java.util.List;
import java.util.Optional;

/** The accounts of this organisation's staff. */
public interface StaffAccounts {
    Optional<StaffAccount> find(StaffId id);

    Optional<StaffAccount> findByEmail(EmailAddress email);

    void add(StaffAccount account);

    /** Few by nature: an organisation's programmes are run by two to four people each. */
    List<AccountRow> all();

    /** Is there, beside this one, an active account that may do it? */
    default boolean anotherMay(Permission permission, StaffId beside) {
        return all().stream().anyMatch(row -> !row.id().equals(beside) && row.may(permission));
    }
}
