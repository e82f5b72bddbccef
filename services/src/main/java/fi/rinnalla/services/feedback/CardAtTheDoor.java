package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.access.Gate;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Limiter;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Which card a parent's form is for: a new one that is made from the form, or the one they hold. How often somebody may
 * knock, and the slow work for a card, come before the tenant's door.
 */
@Dependent
public class CardAtTheDoor {
    private final CardMaking making;
    private final CardLookups lookups;
    private final Limiter limiter;
    private final Caller caller;

    @Inject
    public CardAtTheDoor(CardMaking making, CardLookups lookups, Limiter limiter, Caller caller) {
        this.making = making;
        this.lookups = lookups;
        this.limiter = limiter;
        this.caller = caller;
    }

    public boolean liesOpen() {
        return caller.holdsCard();
    }

    /** Typing a card's words here is knocking at the same gate as opening it. */
    public Passage mayPass(CardWish wish, Knock knock) {
        var gate = wish == CardWish.HELD ? Gate.CARD : Gate.ANONYMOUS_POST;
        return limiter.mayPass(door(), gate, knock.address(), knock.ticket());
    }

    /**
     * The secret of the card to make or to find; empty for none, and for one that lies open.
     *
     * @param typed words in which {@link CardWish#trouble} found none
     */
    public Optional<CardSecret> secret(CardWish wish, String typed, Digest formKey) {
        return switch (wish) {
            case NONE -> Optional.empty();
            case NEW -> Optional.of(making.from(caller.tenant(), formKey.bytes()));
            case HELD ->
                wish.needsWords(typed, liesOpen())
                        ? Optional.of(((CardReading.Read) CardReading.read(typed)).secret())
                        : Optional.empty();
        };
    }

    /** What the card is kept and found by. */
    public Digest lookup(CardSecret secret) {
        return lookups.of(caller.tenant(), secret);
    }

    /** To be told where words opened nothing. */
    public void openedNothing() {
        limiter.failed(door(), Gate.CARD);
    }

    private UUID door() {
        return caller.tenant().value();
    }
}
