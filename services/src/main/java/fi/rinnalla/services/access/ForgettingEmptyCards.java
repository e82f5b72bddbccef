package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.WordCards;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets old cards with nothing on them: there is nothing that anybody could come back for. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 86_400)
public class ForgettingEmptyCards implements HouseJob {
    private final WordCards cards;
    private final Clock clock;

    @Inject
    public ForgettingEmptyCards(WordCards cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public int run() {
        return cards.removeEmptyMadeBefore(Retention.EMPTY_CARD.goesBefore(Helsinki.day(clock.instant())));
    }
}
