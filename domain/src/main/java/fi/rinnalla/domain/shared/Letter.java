package fi.rinnalla.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Something the house owes to the post: written with the thing it tells of, in the same transaction, and tried until it
 * has left. Each trial waits longer than the one before; after a day the staff are told instead.
 */
@Entity
@Table(schema = "app", name = "outbox")
public class Letter {
    /** Whoever has taken it has so long; after that somebody else tries. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;
    private static final Duration GIVEN_UP_AFTER = Duration.ofHours(24);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OutboxKind kind;

    private UUID about;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "gave_up_at")
    private Instant gaveUpAt;

    protected Letter() {}

    public static Letter about(UUID about, OutboxKind kind, Instant now) {
        var letter = new Letter();
        letter.id = Uuid7.at(now);
        letter.kind = kind;
        letter.about = about;
        letter.createdAt = now;
        letter.dueAt = now;
        return letter;
    }

    /** Somebody carries it now: nobody else takes it meanwhile. */
    public void taken(Instant now) {
        attempts++;
        dueAt = now.plus(LEASE);
    }

    public void sent(Instant now) {
        if (isOpen()) {
            sentAt = now;
        }
    }

    /** Tried again later, or given up after a day. */
    public void failed(Instant now) {
        if (!isOpen()) {
            return;
        }
        if (now.isBefore(createdAt.plus(GIVEN_UP_AFTER)) || attempts < 2) {
            dueAt = now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS)));
        } else {
            gaveUpAt = now;
        }
    }

    public boolean isOpen() {
        return sentAt == null && gaveUpAt == null;
    }

    public UUID id() {
        return id;
    }

    public OutboxKind kind() {
        return kind;
    }

    public UUID about() {
        return about;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public int attempts() {
        return attempts;
    }

    public boolean wasGivenUp() {
        return gaveUpAt != null;
    }

    public boolean wasSent() {
        return sentAt != null;
    }
}
