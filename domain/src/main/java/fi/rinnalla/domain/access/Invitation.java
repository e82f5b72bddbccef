package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody is asked to join the staff. Whoever holds the link chooses a password of their own: nobody else ever knows one. */
@Entity
@Table(schema = "app", name = "invitation")
public class Invitation {
    public static final Duration LIFE = Duration.ofHours(72);

    @Id
    private UUID id;

    private EmailAddress email;

    @Column(name = "shown_name")
    private String shownName;

    private Roles roles;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "token_hash")
    private Digest token;

    @Column(name = "form_key")
    private Digest form;

    @Column(name = "invited_by")
    private StaffId invitedBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Invitation() {}

    /** @param token fingerprint of the secret in the link */
    public static Invitation of(
            InvitationId id, Invitee invitee, Digest token, Digest form, StaffId inviter, Instant now) {
        var invitation = new Invitation();
        invitation.id = id.value();
        invitation.email = invitee.email();
        invitation.shownName = invitee.shownName();
        invitation.roles = invitee.roles();
        invitation.language = invitee.language();
        invitation.token = token;
        invitation.form = form;
        invitation.invitedBy = inviter;
        invitation.madeAt = now;
        return invitation;
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && withdrawnAt == null && now.isBefore(endsAt());
    }

    /** Once, and only while it is open. */
    public boolean use(Instant now) {
        var open = isOpen(now);
        if (open) {
            usedAt = now;
        }
        return open;
    }

    public void withdraw(Instant now) {
        if (isOpen(now)) {
            withdrawnAt = now;
        }
    }

    public Instant endsAt() {
        return madeAt.plus(LIFE);
    }

    public InvitationId id() {
        return new InvitationId(id);
    }

    public Invitee invitee() {
        return new Invitee(email, shownName, roles, language);
    }

    public Digest token() {
        return token;
    }

    public Digest form() {
        return form;
    }

    public StaffId invitedBy() {
        return invitedBy;
    }
}
