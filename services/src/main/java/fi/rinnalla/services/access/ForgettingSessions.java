package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.CardSessions;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffSessions;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets sessions a day after they began: none lives that long. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 600)
public class ForgettingSessions implements HouseJob {
    private final CardSessions ofCards;
    private final StaffSessions ofStaff;
    private final Clock clock;

    @Inject
    public ForgettingSessions(CardSessions ofCards, StaffSessions ofStaff, Clock clock) {
        this.ofCards = ofCards;
        this.ofStaff = ofStaff;
        this.clock = clock;
    }

    @Override
    public int run() {
        var moment = clock.instant().minus(Retention.ENDED_SESSION.kept());
        return ofCards.removeBegunBefore(moment) + ofStaff.removeBegunBefore(moment);
    }
}
