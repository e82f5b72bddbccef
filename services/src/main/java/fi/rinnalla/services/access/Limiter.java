package fi.rinnalla.services.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows crowds down without writing down who came: in the memory of this node alone, by blocks of addresses under names
 * of a day. Where it is too much at once, everybody is asked to wait ten seconds, and then gets through.
 */
@ApplicationScoped
public class Limiter {
    private static final int MOST_NEIGHBOURHOODS = 50_000;
    /** For each program that is let in: two minutes' worth at once, then one each half second. */
    private static final Measure OF_A_TOKEN = new Measure(240, Duration.ofMillis(500));

    private final Clock clock;
    private final NotBefore tickets;
    private final int generosity;
    private final Footprints<Bucket> neighbourhoods = new Footprints<>(MOST_NEIGHBOURHOODS);
    private final Map<UUID, Map<Gate, Bucket>> doors = new HashMap<>();
    private final Map<UUID, Bucket> tokens = new HashMap<>();

    protected Limiter() {
        this(null, null, 1);
    }

    /** @param generosity how many times the usual measure, for one house behind one address or a benchmark */
    @Inject
    public Limiter(
            Clock clock,
            NotBefore tickets,
            @ConfigProperty(name = "rinnalla.limits.generosity", defaultValue = "1") int generosity) {
        this.clock = clock;
        this.tickets = tickets;
        this.generosity = generosity;
    }

    /**
     * @param door the tenant's or the network's id
     * @param address where the connection comes from; nothing of it is kept
     * @param ticket from an earlier {@link Passage.Later}, where the form holds one
     */
    public synchronized Passage mayPass(UUID door, Gate gate, String address, Optional<String> ticket) {
        if (isWithinMeasure(door, gate, address)
                || ticket.filter(held -> tickets.redeem(door, gate, held)).isPresent()) {
            return new Passage.Free();
        }
        return new Passage.Later(NotBefore.WAIT, tickets.ticket(door, gate));
    }

    /** To be told of each card or sign-in that was wrong. */
    public synchronized void failed(UUID door, Gate gate) {
        if (gate.countsFailuresOnly()) {
            ofDoor(door, gate).take(clock.instant());
        }
    }

    /** @param token that was let in; there are no more of these than somebody made */
    public synchronized Allowance allow(UUID token) {
        var now = clock.instant();
        var measure = OF_A_TOKEN.times(generosity);
        var bucket = tokens.computeIfAbsent(token, it -> new Bucket(measure, now));
        var taken = bucket.take(now);
        var whole = measure.oneMoreEach().multipliedBy(measure.atOnce());
        return new Allowance(taken, measure.atOnce(), whole, bucket.left(now), bucket.untilNext(now));
    }

    private boolean isWithinMeasure(UUID door, Gate gate, String address) {
        var now = clock.instant();
        var neighbourhood = neighbourhoods.of(
                now,
                () -> new Bucket(gate.ofANeighbourhood().times(generosity), now),
                Signature.bytes(door),
                gate.name().getBytes(StandardCharsets.US_ASCII),
                Neighbourhood.of(address));
        if (ofDoor(door, gate).isDry(now) || !neighbourhood.take(now)) {
            return false;
        }
        return gate.countsFailuresOnly() || ofDoor(door, gate).take(now);
    }

    private Bucket ofDoor(UUID door, Gate gate) {
        return doors.computeIfAbsent(door, id -> new EnumMap<>(Gate.class))
                .computeIfAbsent(gate, it -> new Bucket(gate.ofADoor().times(generosity), clock.instant()));
    }
}
