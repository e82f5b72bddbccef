package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** By whom and how an order was placed, and the way back to them until it is not needed any more. */
@Embeddable
class Placed {
    @Column(name = "orderer_id")
    private OrdererId orderer;

    @Column(name = "card_id")
    private CardId card;

    @Column(name = "key_id")
    private KeyId key;

    @Column(name = "form_key")
    private Digest formKey;

    private Digest content;

    @Enumerated(EnumType.STRING)
    private OrderSource source;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Sealed hoped;
    private Sealed whereto;

    protected Placed() {}

    static Placed of(Ordered ordered) {
        var placed = new Placed();
        placed.orderer = ordered.orderer();
        placed.card = ordered.card();
        placed.key = ordered.key();
        placed.formKey = ordered.formKey();
        placed.content = ordered.content();
        placed.source = ordered.source();
        placed.language = ordered.language();
        placed.hoped = ordered.hoped().orElse(null);
        placed.whereto = ordered.whereto();
        return placed;
    }

    /** Nobody has to be reached any more. */
    void forgetWhereto() {
        whereto = null;
    }

    /** What was written, and the way back to whoever wrote it. */
    void forget() {
        card = null;
        key = null;
        hoped = null;
        whereto = null;
    }

    boolean isForgotten() {
        return key == null;
    }

    Optional<Sealed> text(OrderText field) {
        return Optional.ofNullable(
                switch (field) {
                    case HOPED -> hoped;
                    case WHERETO -> whereto;
                });
    }

    /** Whether the form held this very content. */
    boolean says(Digest other) {
        return content.equals(other);
    }

    OrdererId orderer() {
        return orderer;
    }

    Optional<CardId> card() {
        return Optional.ofNullable(card);
    }

    Optional<KeyId> key() {
        return Optional.ofNullable(key);
    }

    Digest formKey() {
        return formKey;
    }

    OrderSource source() {
        return source;
    }

    Language language() {
        return language;
    }
}
