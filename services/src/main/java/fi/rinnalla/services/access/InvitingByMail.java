package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.InvitationPace;
import fi.rinnalla.domain.access.Invitations;
import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.shared.Post;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.access.InvitingOutcome.Mailed;
import fi.rinnalla.services.access.InvitingOutcome.NoMail;
import fi.rinnalla.services.access.InvitingOutcome.TooSoon;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody is asked to join by a letter with the link. It leaves by the outbox, which knows neither the address nor the secret;
 * the administrator does not see the link.
 */
@UseCase
@MayBeDoneBy(Permission.MANAGE_ACCOUNTS)
public class InvitingByMail {
    private final AskingToJoin asking;
    private final Invitations invitations;
    private final InvitationSecrets secrets;
    private final Letters letters;
    private final Post post;
    private final Tenants tenants;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public InvitingByMail(
            AskingToJoin asking,
            Invitations invitations,
            InvitationSecrets secrets,
            Letters letters,
            Post post,
            Tenants tenants,
            Auditing auditing,
            Clock clock) {
        this.asking = asking;
        this.invitations = invitations;
        this.secrets = secrets;
        this.letters = letters;
        this.post = post;
        this.tenants = tenants;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Whether mail can leave at all. */
    public boolean isOffered() {
        return post.isOpen();
    }

    /**
     * One after another, so that nobody gets two letters from two hands at once.
     *
     * @param door this organisation's host, to which the link leads
     */
    public InvitingOutcome invite(Invitee invitee, Digest form, String door) {
        tenants.holdCurrent();
        return asking.whyNot(invitee, form).or(() -> notNow(invitee)).orElseGet(() -> mail(invitee, form, door));
    }

    /** The one before was lost, or is too late. */
    public InvitingOutcome again(UUID id, Digest form, String door) {
        return invite(asking.asked(id), form, door);
    }

    private Optional<InvitingOutcome> notNow(Invitee invitee) {
        return post.isOpen()
                ? InvitationPace.next(invitee.email(), invitations.all(), clock.instant())
                        .map(TooSoon::new)
                : Optional.of(new NoMail());
    }

    private InvitingOutcome mail(Invitee invitee, Digest form, String door) {
        var token = Token.fresh();
        var invitation = asking.ask(invitee, form, token);
        secrets.keep(invitation, token, door);
        invitations.add(invitation);
        owe(invitation.id().value(), clock.instant());
        return new Mailed();
    }

    private void owe(UUID id, Instant now) {
        letters.add(Letter.leaving(now, id, OutboxKind.INVITATION, "", now));
        auditing.note(AuditAct.MAILED_INVITATION, id);
    }
}
