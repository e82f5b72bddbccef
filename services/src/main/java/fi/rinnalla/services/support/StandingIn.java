package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.StandIn;
import fi.rinnalla.domain.support.StandIns;
import fi.rinnalla.domain.support.SupportRelation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Who looks after a relation today instead of whoever carries it. */
@Dependent
public class StandingIn {
    private final StandIns standIns;
    private final Clock clock;

    @Inject
    public StandingIn(StandIns standIns, Clock clock) {
        this.standIns = standIns;
        this.clock = clock;
    }

    Optional<StandInNow> now(SupportRelation relation) {
        return today().of(relation.carriedBy());
    }

    /** For as many relations as there are with one question. */
    Today today() {
        var today = Helsinki.day(clock.instant());
        var all = standIns.endingFrom(today);
        return carrier -> carrier.flatMap(it -> StandIn.of(all, it, today)).map(StandInNow::of);
    }

    interface Today {
        /** @param carrier empty where it is nobody's yet */
        Optional<StandInNow> of(Optional<StaffId> carrier);
    }
}
