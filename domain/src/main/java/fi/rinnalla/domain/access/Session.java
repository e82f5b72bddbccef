package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A door that stands open for whoever holds the cookie: until it is closed, or until its {@link Lifetime} is over. */
@MappedSuperclass
public abstract class Session {
    @Id
    private UUID id;

    @Column(name = "token_hash")
    private Digest token;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Session() {}

    /**
     * @param id one that tells nothing of when it was made
     * @param token fingerprint of the 256 random bits in the cookie
     */
    Session(UUID id, Digest token, Instant now) {
        this.id = id;
        this.token = token;
        this.createdAt = now;
        this.seenAt = now;
    }

    abstract Lifetime lifetime();

    public boolean isAlive(Instant now) {
        return endedAt == null && lifetime().lasts(createdAt, seenAt, now);
    }

    /** Keeps a living session alive; a dead one stays dead. */
    public void seen(Instant now) {
        if (isAlive(now) && lifetime().worthNoting(seenAt, now)) {
            seenAt = now;
        }
    }

    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
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

    UUID key() {
        return id;
    }
}
