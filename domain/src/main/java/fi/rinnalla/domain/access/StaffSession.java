package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A member of staff at work: thirty minutes without a sign of life end it, twelve hours in any case. */
@Entity
@Table(schema = "app", name = "staff_session")
public class StaffSession {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private StaffId account;

    @Column(name = "token_hash")
    private Digest token;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected StaffSession() {}

    /** @param token fingerprint of the 256 random bits in the cookie */
    public static StaffSession begun(StaffId account, Digest token, Instant now) {
        var session = new StaffSession();
        session.id = StaffSessionId.random().value();
        session.account = account;
        session.token = token;
        session.createdAt = now;
        session.seenAt = now;
        return session;
    }

    public boolean isAlive(Instant now) {
        return endedAt == null && Lifetime.OF_STAFF.lasts(createdAt, seenAt, now);
    }

    /** Keeps a living session alive; a dead one stays dead. */
    public void seen(Instant now) {
        if (isAlive(now) && Lifetime.OF_STAFF.worthNoting(seenAt, now)) {
            seenAt = now;
        }
    }

    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public StaffSessionId id() {
        return new StaffSessionId(id);
    }

    public StaffId account() {
        return account;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant seenAt() {
        return seenAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
