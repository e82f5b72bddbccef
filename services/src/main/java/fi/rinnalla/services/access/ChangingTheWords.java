package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.CardSessions;
import fi.rinnalla.domain.access.CardsJustMade;
import fi.rinnalla.domain.access.FreshCard;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.access.WordCards;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Lets other words open the caller's card, and closes it wherever else it lies open. */
@UseCase
@MayBeDoneBy(Permission.CHANGE_OWN_CARD)
public class ChangingTheWords {
    private final WordCards cards;
    private final CardsJustMade justMade;
    private final CardSessions sessions;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public ChangingTheWords(
            WordCards cards, CardsJustMade justMade, CardSessions sessions, Caller caller, Clock clock) {
        this.cards = cards;
        this.justMade = justMade;
        this.sessions = sessions;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the words may be shown: the first time, and to a retry of the same form for ten minutes. */
    public CardNews change(Digest formKey, Digest lookup, Token here) {
        var now = clock.instant();
        var card = cards.hold(caller.card()).orElseThrow(() -> new NotFound("card"));
        if (justMade.findByForm(formKey).filter(it -> it.isFresh(now)).isPresent()) {
            return CardNews.SHOW;
        }
        return card.isOpenedBy(lookup) ? CardNews.SHOWN_BEFORE : change(card, formKey, lookup, here, now);
    }

    private CardNews change(WordCard card, Digest formKey, Digest lookup, Token here, Instant now) {
        card.changeWords(lookup);
        sessions.endOthersOf(card.id(), here.fingerprint(), now);
        justMade.forget(card.id());
        justMade.add(FreshCard.madeWith(formKey, card.id(), now));
        return CardNews.SHOW;
    }
}
