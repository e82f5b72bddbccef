package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.partner.assignment.LookAlike;
import fi.rinnalla.domain.partner.assignment.Orderer;
import fi.rinnalla.domain.partner.assignment.OrdererId;
import fi.rinnalla.domain.partner.assignment.Orderers;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Uuid7;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;

/** Finds who orders in the register, or writes them down there. */
@Dependent
public class KnownOrderers {
    private final Orderers orderers;
    private final Clock clock;

    @Inject
    public KnownOrderers(Orderers orderers, Clock clock) {
        this.orderers = orderers;
        this.clock = clock;
    }

    /** The same name in the same county, however it is spelled; what only looks alike is for a worker to join. */
    OrdererId of(String name, County county) {
        var folded = LookAlike.of(name);
        return orderers.all().stream()
                .filter(it -> it.county() == county && LookAlike.of(it.name()).equals(folded))
                .min(Comparator.comparing(it -> it.joinedTo().isPresent()))
                .map(Orderer::id)
                .orElseGet(() -> written(name, county));
    }

    private OrdererId written(String name, County county) {
        var now = clock.instant();
        var id = new OrdererId(Uuid7.at(now));
        orderers.add(Orderer.known(id, name, county, Helsinki.day(now)));
        return id;
    }
}
