package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Roster;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets the chosen first names of days long past; that a worker was there stays. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3_600)
public class ForgettingNamesOnRosters implements HouseJob {
    private final Roster roster;
    private final Tenants tenants;
    private final Clock clock;

    @Inject
    public ForgettingNamesOnRosters(Roster roster, Tenants tenants, Clock clock) {
        this.roster = roster;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public int run() {
        var days = tenants.current().keeping().rosterNameDays();
        return roster.forgetNamesBefore(Helsinki.day(clock.instant()).minusDays(days));
    }
}
