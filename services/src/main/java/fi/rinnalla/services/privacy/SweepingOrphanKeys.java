package fi.rinnalla.services.privacy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.OrphanKeys;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Destroys keys that open nothing: a key is kept before its text, and not every text came. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 86_400)
public class SweepingOrphanKeys implements HouseJob {
    /** A text that was begun before midnight may still be on its way after it. */
    private static final int DAYS_TO_ARRIVE = 2;

    private final OrphanKeys keys;
    private final Clock clock;

    @Inject
    public SweepingOrphanKeys(OrphanKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public int run() {
        return keys.sweep(Helsinki.day(clock.instant()).minusDays(DAYS_TO_ARRIVE));
    }
}
