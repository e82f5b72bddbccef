package fi.rinnalla.domain.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The accounts of this organisation's staff. */
public interface StaffAccounts {
    Optional<StaffAccount> find(StaffId id);

    Optional<StaffAccount> findByEmail(EmailAddress email);

    void add(StaffAccount account);

    /** Everybody; partners have accounts too, and an organisation may have hundreds of them. */
    List<AccountRow> all();

    /** Whoever works here now first, then by name; behind that one. @param name part of it; empty for any */
    List<AccountRow> page(String name, Optional<StaffId> after, int limit);

    /** Which of these have an account. */
    default Set<EmailAddress> known(Collection<EmailAddress> these) {
        return these.stream().filter(it -> findByEmail(it).isPresent()).collect(Collectors.toSet());
    }

    /** Those who may do it now, by name. Of the staff these are few. */
    default List<AccountRow> thoseWho(Permission permission) {
        return all().stream().filter(it -> it.may(permission)).toList();
    }

    /** Those with these ids, by name. */
    default List<AccountRow> these(Collection<StaffId> ids) {
        return all().stream().filter(it -> ids.contains(it.id())).toList();
    }

    /** By what names these are known. */
    default Map<StaffId, String> names(Collection<StaffId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(it -> find(it).stream())
                .collect(Collectors.toMap(StaffAccount::id, StaffAccount::shownName));
    }

    /** Is there, beside this one, an active account that may do it? */
    default boolean anotherMay(Permission permission, StaffId beside) {
        return thoseWho(permission).stream().anyMatch(row -> !row.id().equals(beside));
    }
}
