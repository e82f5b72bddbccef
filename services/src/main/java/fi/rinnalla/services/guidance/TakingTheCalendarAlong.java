package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.ClosedDays;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Everybody may take the closed days of some years along, and count their own days without telling them to anybody. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class TakingTheCalendarAlong {
    private final Clock clock;

    @Inject
    public TakingTheCalendarAlong(Clock clock) {
        this.clock = clock;
    }

    public ClosedDays closedDays() {
        return ClosedDays.around(Helsinki.day(clock.instant()).getYear());
    }
}
