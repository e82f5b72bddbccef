package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.CardsJustMade;
import fi.rinnalla.domain.access.FreshCard;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** After ten minutes nothing ties a card to the form that made it. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 60)
public class ForgettingFreshCards implements HouseJob {
    private final CardsJustMade justMade;
    private final Clock clock;

    @Inject
    public ForgettingFreshCards(CardsJustMade justMade, Clock clock) {
        this.justMade = justMade;
        this.clock = clock;
    }

    @Override
    public int run() {
        return justMade.forgetMadeBefore(clock.instant().minus(FreshCard.SHOWN_AGAIN_FOR));
    }
}
