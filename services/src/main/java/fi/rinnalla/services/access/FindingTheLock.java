package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Finds what a password has to open. There is always a lock; behind an unknown or disabled account it has no key. */
@UseCase
@MayBeDoneBy(Permission.SIGN_IN)
public class FindingTheLock {
    private final StaffAccounts accounts;

    @Inject
    public FindingTheLock(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    public Lock<StaffId> find(EmailAddress address) {
        var account = accounts.findByEmail(address).filter(StaffAccount::isActive);
        return new Lock<>(account.map(StaffAccount::id), account.map(StaffAccount::passwordHash));
    }
}
