package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Five words instead of an account. The house keeps a slow fingerprint of them, so nobody here can say whose card it
 * is, nor give the words back. Its day, not its moment, is known.
 */
@Entity
@Table(schema = "app", name = "word_card")
public class WordCard {
    @Id
    private UUID id;

    private Digest lookup;

    @Column(name = "made_on")
    private LocalDate madeOn;

    protected WordCard() {}

    public static WordCard made(Digest lookup, LocalDate today) {
        var card = new WordCard();
        card.id = CardId.random().value();
        card.lookup = lookup;
        card.madeOn = today;
        return card;
    }

    /** From now on other words open it; the old ones open nothing. */
    public void changeWords(Digest newLookup) {
        lookup = newLookup;
    }

    public boolean isOpenedBy(Digest words) {
        return lookup.equals(words);
    }

    public CardId id() {
        return new CardId(id);
    }

    public LocalDate madeOn() {
        return madeOn;
    }
}
