package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Invitation;
import fi.rinnalla.domain.access.InvitationId;
import fi.rinnalla.domain.access.Invitations;
import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.access.InvitingOutcome.AlreadyHere;
import fi.rinnalla.services.access.InvitingOutcome.Invited;
import fi.rinnalla.services.access.InvitingOutcome.InvitedBefore;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Somebody is asked to join by a link, which the administrator hands over. An earlier link to the same address closes. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_ACCOUNTS)
public class Inviting {
    private final Invitations invitations;
    private final StaffAccounts accounts;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public Inviting(Invitations invitations, StaffAccounts accounts, Auditing auditing, Caller caller, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    public InvitingOutcome invite(Invitee invitee, Digest form) {
        if (invitations.with(form).isPresent()) {
            return new InvitedBefore();
        }
        return accounts.findByEmail(invitee.email()).isPresent() ? new AlreadyHere() : ask(invitee, form);
    }

    public void withdraw(UUID id) {
        invitations.find(new InvitationId(id)).ifPresent(it -> it.withdraw(clock.instant()));
        auditing.note(AuditAct.INVITED_ACCOUNT, id);
    }

    private Invited ask(Invitee invitee, Digest form) {
        var now = clock.instant();
        invitations.all().stream()
                .filter(it -> it.invitee().email().equals(invitee.email()))
                .forEach(it -> it.withdraw(now));
        var token = Token.fresh();
        var id = new InvitationId(Uuid7.at(now));
        invitations.add(Invitation.of(id, invitee, token.fingerprint(), form, caller.staff(), now));
        auditing.note(AuditAct.INVITED_ACCOUNT, id.value());
        return new Invited(token);
    }
}
