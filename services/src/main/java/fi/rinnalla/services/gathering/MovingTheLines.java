package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Passes on what was offered and not accepted in time, so that no chair stays empty while somebody waits for it. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 300)
public class MovingTheLines implements HouseJob {
    private final Gatherings gatherings;
    private final Clock clock;

    @Inject
    public MovingTheLines(Gatherings gatherings, Clock clock) {
        this.gatherings = gatherings;
        this.clock = clock;
    }

    @Override
    public int run() {
        return gatherings.withALine().stream()
                .flatMap(id -> gatherings.hold(id).stream())
                .mapToInt(it -> it.line().move(clock.instant()))
                .sum();
    }
}
