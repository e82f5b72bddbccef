package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

    /** The host at which it was made, where it goes by mail: there the link leads. */
    private String door;

    @Column(name = "key_id")
    private KeyId key;

    /** What the letter has to say and nobody may read: it stays until the letter has left. */
    private Sealed secret;

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

    /** To be said before it is kept. */
    public void goesByMail(String host, KeyId newKey, Sealed sealed) {
        door = host;
        key = newKey;
        secret = sealed;
    }

    public boolean isOpen(Instant now) {
        return isWaiting() && now.isBefore(endsAt());
    }

    /** Neither taken nor withdrawn; it may be too late for it. */
    public boolean isWaiting() {
        return usedAt == null && withdrawnAt == null;
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
        if (isWaiting()) {
            withdrawnAt = now;
        }
    }

    public void forgetSecret() {
        key = null;
        secret = null;
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

    public Instant madeAt() {
        return madeAt;
    }

    public boolean isByMail() {
        return door != null;
    }

    public String door() {
        return door;
    }

    public Optional<KeyId> key() {
        return Optional.ofNullable(key);
    }

    public Sealed secret() {
        return secret;
    }

    public SealPlace place() {
        return new SealPlace("invitation", "secret", id);
    }
}
