package fi.rinnalla.services.shared;

import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

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

    public LastChange lastChange(StaffId by, Instant at) {
        return new LastChange(name(by), at);
    }

    /**
     * Who changed something last, and when.
     *
     * @param by as the account is shown to colleagues
     */
    public record LastChange(String by, Instant at) {}
}
