package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.StandIns;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Who was away, and who stood in, is nobody's business any more when they are back. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingStandIns implements HouseJob {
    private final StandIns standIns;
    private final Clock clock;

    @Inject
    public ForgettingStandIns(StandIns standIns, Clock clock) {
        this.standIns = standIns;
        this.clock = clock;
    }

    @Override
    public int run() {
        return standIns.forgetEndedBefore(Retention.STAND_IN.goesBefore(Helsinki.day(clock.instant())));
    }
}
