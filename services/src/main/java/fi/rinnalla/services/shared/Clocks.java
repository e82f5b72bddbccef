package fi.rinnalla.services.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * The clock of the house. A thread may live in another moment for a while ({@link #at}), which is how two years of
 * demonstration history are written through the very use cases that serve people.
 */
@ApplicationScoped
public class Clocks {
    private static final ThreadLocal<Instant> MOVED = new ThreadLocal<>();

    @Produces
    public Clock clock() {
        return new HouseClock(ZoneOffset.UTC);
    }

    /** Runs the work as if it were that moment, on this thread only. */
    public <T> T at(Instant moment, Supplier<T> work) {
        MOVED.set(moment);
        try {
            return work.get();
        } finally {
            MOVED.remove();
        }
    }

    private static final class HouseClock extends Clock {
        private final ZoneId zone;

        private HouseClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new HouseClock(other);
        }

        @Override
        public Instant instant() {
            var moved = MOVED.get();
            return moved == null ? Instant.now() : moved;
        }
    }
}
