package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.access.StaffSession;
import fi.rinnalla.domain.access.StaffSessions;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.AuditTrail;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Opens a session after the password was right: always a new one, and what was open in this browser before is closed. */
@UseCase
@MayBeDoneBy(Permission.SIGN_IN)
public class BeginningWork {
    private final StaffAccounts accounts;
    private final StaffSessions sessions;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public BeginningWork(StaffAccounts accounts, StaffSessions sessions, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Empty where the account was disabled meanwhile.
     *
     * @param newHash the same password by the recipe of today, where the stored one was older
     */
    public Optional<Token> begin(StaffId id, Optional<String> newHash, Optional<Token> replaced) {
        replaced.flatMap(it -> sessions.findByToken(it.fingerprint())).ifPresent(it -> it.end(clock.instant()));
        return accounts.find(id).filter(StaffAccount::isActive).map(account -> {
            newHash.ifPresent(account::changePassword);
            return open(account);
        });
    }

    private Token open(StaffAccount account) {
        var token = Token.fresh();
        sessions.add(StaffSession.begun(account.id(), token.fingerprint(), clock.instant()));
        audit.append(
                account.id().value().toString(),
                AuditAct.SIGNED_IN,
                account.id().value());
        return token;
    }
}
