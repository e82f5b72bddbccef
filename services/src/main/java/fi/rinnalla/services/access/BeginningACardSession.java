package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.CardSession;
import fi.rinnalla.domain.access.CardSessions;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.WordCards;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Lays a card open, once its words have been turned into what it is found by. */
@UseCase
@MayBeDoneBy(Permission.OPEN_A_CARD)
public class BeginningACardSession {
    private final WordCards cards;
    private final CardSessions sessions;
    private final Clock clock;

    @Inject
    public BeginningACardSession(WordCards cards, CardSessions sessions, Clock clock) {
        this.cards = cards;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Empty where this organisation has no such card. */
    public Optional<Token> begin(Digest lookup) {
        return cards.findByLookup(lookup).map(card -> {
            var token = Token.fresh();
            sessions.add(CardSession.begun(card.id(), token.fingerprint(), clock.instant()));
            return token;
        });
    }
}
