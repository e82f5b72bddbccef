package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** As long after the last meeting as names stay on a roster, it is known by role alone who led. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3_600)
public class ForgettingWhoLed implements HouseJob {
    private static final int AT_ONCE = 50;

    private final Gatherings gatherings;
    private final Tenants tenants;
    private final Clock clock;

    @Inject
    public ForgettingWhoLed(Gatherings gatherings, Tenants tenants, Clock clock) {
        this.gatherings = gatherings;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public int run() {
        var days = tenants.current().keeping().rosterNameDays();
        var longPast = Helsinki.day(clock.instant()).minusDays(days);
        var led = gatherings.ledByNameLastMetBefore(longPast, AT_ONCE).stream()
                .flatMap(id -> gatherings.hold(id).stream())
                .toList();
        led.forEach(Gathering::forgetWhoLed);
        return led.size();
    }
}
