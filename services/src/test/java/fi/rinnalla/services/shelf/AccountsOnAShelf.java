package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The staff of one organisation, in memory. */
public final class AccountsOnAShelf implements StaffAccounts {
    private final Map<StaffId, StaffAccount> all = new LinkedHashMap<>();

    /** Somebody called {@code tyontekija1}, whose password hash is {@code hash of tyontekija1}. */
    public StaffId hire(String name, Role... roles) {
        var id = new StaffId(UUID.randomUUID());
        add(StaffAccount.opened(
                id,
                new EmailAddress(name + "@kasper.example"),
                name,
                Roles.of(roles),
                Language.FI,
                "hash of " + name,
                LocalDate.EPOCH));
        return id;
    }

    @Override
    public Optional<StaffAccount> find(StaffId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<StaffAccount> findByEmail(EmailAddress email) {
        return all.values().stream().filter(it -> it.email().equals(email)).findFirst();
    }

    @Override
    public void add(StaffAccount account) {
        all.put(account.id(), account);
    }

    @Override
    public List<AccountRow> all() {
        return all.values().stream()
                .map(it -> new AccountRow(it.id(), it.email(), it.shownName(), it.roles(), it.state()))
                .toList();
    }

    @Override
    public List<AccountRow> page(String name, Optional<StaffId> after, int limit) {
        var wanted = all().stream()
                .filter(it -> it.shownName().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(AccountRow::state).thenComparing(AccountRow::shownName))
                .toList();
        var behind = after.map(
                        it -> wanted.stream().map(AccountRow::id).toList().indexOf(it) + 1)
                .orElse(0);
        return wanted.stream().skip(behind).limit(limit).toList();
    }
}
