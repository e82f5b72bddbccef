package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.InvitationId;
import fi.rinnalla.domain.access.Invitations;
import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.access.InvitingOutcome.Invited;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Somebody is asked to join by a link, which the administrator hands over. An earlier link to the same address closes. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_ACCOUNTS)
public class Inviting {
    private final AskingToJoin asking;
    private final Invitations invitations;
    private final Auditing auditing;

    @Inject
    public Inviting(AskingToJoin asking, Invitations invitations, Auditing auditing) {
        this.asking = asking;
        this.invitations = invitations;
        this.auditing = auditing;
    }

    public InvitingOutcome invite(Invitee invitee, Digest form) {
        return asking.whyNot(invitee, form).orElseGet(() -> link(invitee, form));
    }

    /** The one before was lost, or is too late. */
    public InvitingOutcome again(UUID id, Digest form) {
        return invite(asking.asked(id), form);
    }

    /** From now on its link opens nothing, and a letter that has not left says nothing. */
    public void withdraw(UUID id) {
        invitations.find(new InvitationId(id)).ifPresent(asking::withdraw);
        auditing.note(AuditAct.WITHDREW_INVITATION, id);
    }

    private InvitingOutcome link(Invitee invitee, Digest form) {
        var token = Token.fresh();
        var invitation = asking.ask(invitee, form, token);
        invitations.add(invitation);
        auditing.note(AuditAct.INVITED_ACCOUNT, invitation.id().value());
        return new Invited(token, invitee);
    }
}
