package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A card lying open: a quarter of an hour without a sign of life closes it, an hour in any case. */
@Entity
@Table(schema = "app", name = "card_session")
public class CardSession extends Session {
    @Column(name = "card_id")
    private CardId card;

    protected CardSession() {}

    private CardSession(CardId card, Digest token, Instant now) {
        super(CardSessionId.random().value(), token, now);
        this.card = card;
    }

    public static CardSession begun(CardId card, Digest token, Instant now) {
        return new CardSession(card, token, now);
    }

    @Override
    Lifetime lifetime() {
        return Lifetime.OF_A_CARD;
    }

    public CardSessionId id() {
        return new CardSessionId(key());
    }

    public CardId card() {
        return card;
    }
}
