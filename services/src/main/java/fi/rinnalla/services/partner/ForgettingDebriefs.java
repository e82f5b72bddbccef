package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.Debriefs;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Some days after the call nobody needs to know any more who wanted to talk. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingDebriefs implements HouseJob {
    private final Debriefs debriefs;
    private final Clock clock;

    @Inject
    public ForgettingDebriefs(Debriefs debriefs, Clock clock) {
        this.debriefs = debriefs;
        this.clock = clock;
    }

    @Override
    public int run() {
        return debriefs.forgetDoneBefore(Retention.DONE_DEBRIEF.goesBefore(Helsinki.day(clock.instant())));
    }
}
