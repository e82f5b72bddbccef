package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A card lying open: a quarter of an hour without a sign of life closes it, an hour in any case. */
@Entity
@Table(schema = "app", name = "card_session")
public class CardSession {
    @Id
    private UUID id;

    @Column(name = "card_id")
    private CardId card;

    @Column(name = "token_hash")
    private Digest token;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CardSession() {}

    /** @param token fingerprint of the 256 random bits in the cookie */
    public static CardSession begun(CardId card, Digest token, Instant now) {
        var session = new CardSession();
        session.id = CardSessionId.random().value();
        session.card = card;
        session.token = token;
        session.createdAt = now;
        session.seenAt = now;
        return session;
    }

    public boolean isAlive(Instant now) {
        return endedAt == null && Lifetime.OF_A_CARD.lasts(createdAt, seenAt, now);
    }

    /** Keeps a living session alive; a dead one stays dead. */
    public void seen(Instant now) {
        if (isAlive(now) && Lifetime.OF_A_CARD.worthNoting(seenAt, now)) {
            seenAt = now;
        }
    }

    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public CardSessionId id() {
        return new CardSessionId(id);
    }

    public CardId card() {
        return card;
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
