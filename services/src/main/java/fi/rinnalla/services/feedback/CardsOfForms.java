package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.CardsJustMade;
import fi.rinnalla.domain.access.FreshCard;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.access.WordCards;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The card that a form makes, or that its author holds already. */
@Dependent
public class CardsOfForms {
    private final WordCards cards;
    private final CardsJustMade justMade;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public CardsOfForms(WordCards cards, CardsJustMade justMade, Caller caller, Clock clock) {
        this.cards = cards;
        this.justMade = justMade;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The card a form is kept on; empty where the words that were typed open none.
     *
     * @param words what the new card will be found by, or the held one is; empty for the one that lies open
     */
    public Optional<CardId> cardOf(Digest formKey, CardWish wish, Optional<Digest> words) {
        return wish == CardWish.HELD ? held(words) : Optional.of(made(formKey, words.orElseThrow()));
    }

    /** What is to be said of its card when a form is kept. */
    public static CardNews firstNewsOf(CardWish wish) {
        return wish == CardWish.NEW ? CardNews.SHOW : CardNews.NONE;
    }

    /** @param lookup what the card will be found by */
    public CardId made(Digest formKey, Digest lookup) {
        var now = clock.instant();
        var card = WordCard.made(lookup, Helsinki.day(now));
        cards.add(card);
        justMade.add(FreshCard.madeWith(formKey, card.id(), now));
        return card.id();
    }

    /** @param words what the card is found by; empty for the one that lies open */
    public Optional<CardId> held(Optional<Digest> words) {
        return words.isPresent() ? cards.findByLookup(words.get()).map(WordCard::id) : Optional.of(caller.card());
    }

    /** What is to be said of its card when the form comes once more. */
    public CardNews newsOf(Digest formKey, CardWish wish) {
        if (wish != CardWish.NEW) {
            return CardNews.NONE;
        }
        var now = clock.instant();
        return justMade.findByForm(formKey).filter(it -> it.isFresh(now)).isPresent()
                ? CardNews.SHOW
                : CardNews.SHOWN_BEFORE;
    }
}
