package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.OwnWellbeing;
import fi.rinnalla.domain.partner.OwnWellbeings;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** What a partner noted a year ago goes by itself; with the last of it, its key. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingOldWellbeing implements HouseJob {
    private static final int AT_ONCE = 50;

    private final OwnWellbeings wellbeings;
    private final ForgettingWellbeing forgetting;
    private final Clock clock;

    @Inject
    public ForgettingOldWellbeing(OwnWellbeings wellbeings, ForgettingWellbeing forgetting, Clock clock) {
        this.wellbeings = wellbeings;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    @Override
    public int run() {
        var day = Retention.WELLBEING_CHECK.goesBefore(Helsinki.day(clock.instant()));
        var old = wellbeings.withChecksBefore(day, AT_ONCE);
        var gone = old.stream().mapToInt(it -> it.removeBefore(day)).sum();
        old.stream().filter(OwnWellbeing::isEmpty).forEach(forgetting::forget);
        return gone;
    }
}
