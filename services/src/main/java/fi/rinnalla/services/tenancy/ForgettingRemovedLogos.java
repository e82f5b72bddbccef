package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.tenancy.Logos;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** A logo that was taken down is really gone once it can no longer be put back: perhaps it was the wrong file. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3_600)
public class ForgettingRemovedLogos implements HouseJob {
    private final Logos logos;
    private final Clock clock;

    @Inject
    public ForgettingRemovedLogos(Logos logos, Clock clock) {
        this.logos = logos;
        this.clock = clock;
    }

    @Override
    public int run() {
        return logos.forgetRemovedBefore(clock.instant().minus(Retention.REMOVED_PICTURE.kept()));
    }
}
