package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** By which name those at work know each other. */
@Dependent
public class Colleagues {
    private final StaffAccounts accounts;

    @Inject
    public Colleagues(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** Empty for an account that is gone. */
    public String name(StaffId id) {
        return accounts.find(id).map(StaffAccount::shownName).orElse("");
    }
}
