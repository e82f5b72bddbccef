package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.access.StaffSessions;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who works here, and as what. Whoever loses a role or is paused is signed out everywhere at once. Somebody who may keep
 * people always stays: the last one can be neither paused nor ended, nor lose that role.
 */
@UseCase
@MayBeDoneBy(Permission.MANAGE_ACCOUNTS)
public class KeepingPeople {
    static final int PAGE = 30;

    private final StaffAccounts accounts;
    private final StaffSessions sessions;
    private final Tenants tenants;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingPeople(
            StaffAccounts accounts, StaffSessions sessions, Tenants tenants, Auditing auditing, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tenants = tenants;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** @param after the last one of the page before */
    public People people(String name, Optional<StaffId> after) {
        var found = accounts.page(name, after, PAGE + 1);
        var rows = found.stream().limit(PAGE).toList();
        return new People(
                rows,
                Optional.of(rows)
                        .filter(it -> found.size() > PAGE)
                        .map(it -> it.get(PAGE - 1).id()));
    }

    /** @param next behind whom the next page begins */
    public record People(List<AccountRow> rows, Optional<StaffId> next) {}

    public AccountRow one(UUID id) {
        return row(account(id));
    }

    /** Whether it was done; not where nobody would be left to keep people. */
    public boolean give(UUID id, Roles roles) {
        var account = hold(id);
        if (account.roles().equals(roles)) {
            return true;
        }
        if (!roles.may(Permission.MANAGE_ACCOUNTS) && isTheLast(account)) {
            return false;
        }
        account.give(roles);
        signOut(account, AuditAct.CHANGED_ACCOUNT);
        return true;
    }

    public boolean pause(UUID id) {
        var account = hold(id);
        if (isTheLast(account)) {
            return false;
        }
        account.disable();
        signOut(account, AuditAct.CHANGED_ACCOUNT);
        return true;
    }

    public boolean end(UUID id) {
        var account = hold(id);
        if (isTheLast(account)) {
            return false;
        }
        account.end();
        signOut(account, AuditAct.CLOSED_ACCOUNT);
        return true;
    }

    /** After a pause, or an end that was none. */
    public void takeBack(UUID id) {
        var account = hold(id);
        account.enable();
        auditing.note(AuditAct.CHANGED_ACCOUNT, id);
    }

    /** One after another, so that two administrators cannot remove each other at once. */
    private StaffAccount hold(UUID id) {
        tenants.holdCurrent();
        return account(id);
    }

    private boolean isTheLast(StaffAccount account) {
        return account.may(Permission.MANAGE_ACCOUNTS)
                && !accounts.anotherMay(Permission.MANAGE_ACCOUNTS, account.id());
    }

    private void signOut(StaffAccount account, AuditAct act) {
        sessions.endAllOf(account.id(), clock.instant());
        auditing.note(act, account.id().value());
    }

    private StaffAccount account(UUID id) {
        return accounts.find(new StaffId(id)).orElseThrow(() -> new NotFound(id));
    }

    private static AccountRow row(StaffAccount it) {
        return new AccountRow(it.id(), it.email(), it.shownName(), it.roles(), it.state());
    }
}
