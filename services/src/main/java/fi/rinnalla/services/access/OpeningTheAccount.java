package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Invitation;
import fi.rinnalla.domain.access.Invitations;
import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.AuditTrail;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Opens the account that an invitation was for, after its password was made. The link is used up by it. */
@UseCase
@MayBeDoneBy(Permission.SIGN_IN)
public class OpeningTheAccount {
    private final Invitations invitations;
    private final StaffAccounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public OpeningTheAccount(Invitations invitations, StaffAccounts accounts, AuditTrail audit, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether there is an account now; not where the link was used meanwhile, or the address came in another way. */
    public boolean open(Token token, String passwordHash) {
        var now = clock.instant();
        return invitations
                .holdByToken(token.fingerprint())
                .filter(it -> accounts.findByEmail(it.invitee().email()).isEmpty())
                .filter(it -> it.use(now))
                .map(Invitation::invitee)
                .map(it -> open(it, passwordHash, now))
                .isPresent();
    }

    private StaffId open(Invitee invitee, String passwordHash, Instant now) {
        var id = new StaffId(Uuid7.at(now));
        accounts.add(StaffAccount.opened(
                id,
                invitee.email(),
                invitee.shownName(),
                invitee.roles(),
                invitee.language(),
                passwordHash,
                Helsinki.day(now)));
        audit.append(id.value().toString(), AuditAct.CHANGED_ACCOUNT, id.value());
        return id;
    }
}
