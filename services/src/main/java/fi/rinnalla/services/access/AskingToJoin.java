package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Invitation;
import fi.rinnalla.domain.access.InvitationId;
import fi.rinnalla.domain.access.Invitations;
import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.access.InvitingOutcome.AlreadyHere;
import fi.rinnalla.services.access.InvitingOutcome.InvitedBefore;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What is the same however an invitation reaches somebody. */
@Dependent
public class AskingToJoin {
    private final Invitations invitations;
    private final InvitationSecrets secrets;
    private final StaffAccounts accounts;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public AskingToJoin(
            Invitations invitations, InvitationSecrets secrets, StaffAccounts accounts, Caller caller, Clock clock) {
        this.invitations = invitations;
        this.secrets = secrets;
        this.accounts = accounts;
        this.caller = caller;
        this.clock = clock;
    }

    /** Only this organisation's own accounts are asked: an address that works elsewhere is as good as any. */
    Optional<InvitingOutcome> whyNot(Invitee invitee, Digest form) {
        var before = invitations.with(form);
        if (before.isPresent()) {
            return Optional.of(new InvitedBefore(before.get().isByMail()));
        }
        return accounts.findByEmail(invitee.email()).map(it -> new AlreadyHere());
    }

    /** Not kept yet. Earlier links to the same address close. */
    Invitation ask(Invitee invitee, Digest form, Token token) {
        invitations.all().stream()
                .filter(Invitation::isWaiting)
                .filter(it -> it.invitee().email().equals(invitee.email()))
                .forEach(this::withdraw);
        var now = clock.instant();
        var id = new InvitationId(Uuid7.at(now));
        return Invitation.of(id, invitee, token.fingerprint(), form, caller.staff(), now);
    }

    void withdraw(Invitation invitation) {
        invitation.withdraw(clock.instant());
        secrets.forget(invitation);
    }

    Invitee asked(UUID id) {
        return invitations.find(new InvitationId(id)).map(Invitation::invitee).orElseThrow(() -> new NotFound(id));
    }
}
