package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Which form a card was just made with. For ten minutes the same form may show the words again, because a connection may
 * break; then nothing is left that ties a card to a form or to a minute.
 */
@Entity
@Table(schema = "app", name = "fresh_card")
public class FreshCard {
    public static final Duration SHOWN_AGAIN_FOR = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "card_id")
    private CardId card;

    @Column(name = "made_at")
    private Instant madeAt;

    protected FreshCard() {}

    public static FreshCard madeWith(Digest formKey, CardId card, Instant now) {
        var fresh = new FreshCard();
        fresh.id = UUID.randomUUID();
        fresh.formKey = formKey;
        fresh.card = card;
        fresh.madeAt = now;
        return fresh;
    }

    /** May the words be shown once more? */
    public boolean isFresh(Instant now) {
        return now.isBefore(madeAt.plus(SHOWN_AGAIN_FOR));
    }

    public Digest formKey() {
        return formKey;
    }

    public CardId card() {
        return card;
    }
}
