package fi.rinnalla.domain.shared;

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

/**
 * Something the house owes to the post: written with the thing it tells of, in the same transaction, and tried from the
 * next round, or from a time of its own, until it has left. Each trial waits longer than the one before; after about a day the staff are told instead.
 * It knows the day it was written, not the moment, and its name tells no time either: it may be about what a parent did.
 */
@Entity
@Table(schema = "app", name = "outbox")
public class Letter {
    /** Whoever has taken it has so long; after that somebody else tries. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;
    /** With the waits between them, about a day. */
    private static final int MOST_TRIALS = 28;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OutboxKind kind;

    private UUID about;

    /** What it was written for, in a spelling of its kind's own; nobody's words. */
    private String mark;

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

    public static Letter about(UUID about, OutboxKind kind, Instant now, PostRound round) {
        return leaving(round.after(now), about, kind, "", now);
    }

    /** One that has a time of its own. */
    public static Letter leaving(Instant due, UUID about, OutboxKind kind, String mark, Instant now) {
        var letter = new Letter();
        letter.id = UUID.randomUUID();
        letter.kind = kind;
        letter.about = about;
        letter.mark = mark;
        letter.createdAt = Helsinki.day(now).atStartOfDay(Helsinki.ZONE).toInstant();
        letter.dueAt = due;
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

    /** Tried again later, or given up after about a day. */
    public void failed(Instant now) {
        if (!isOpen()) {
            return;
        }
        if (attempts < MOST_TRIALS) {
            dueAt = now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS)));
        } else {
            giveUp(now);
        }
    }

    /** No trial will help, or there is nothing to say any more. */
    public void giveUp(Instant now) {
        if (isOpen()) {
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

    public String mark() {
        return mark;
    }

    /** The beginning of the day it was written. */
    public Instant createdAt() {
        return createdAt;
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

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }
}
