package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** What one's own password has to open. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_ACCOUNT)
public class FindingOwnLock {
    private final StaffAccounts accounts;
    private final Caller caller;

    @Inject
    public FindingOwnLock(StaffAccounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    public Optional<Own> find() {
        return accounts.find(caller.staff())
                .filter(StaffAccount::isActive)
                .map(it -> new Own(it.email(), new Lock<>(Optional.of(it.id()), Optional.of(it.passwordHash()))));
    }

    /** Whose it is, and the lock. */
    record Own(EmailAddress address, Lock<StaffId> lock) {}
}
