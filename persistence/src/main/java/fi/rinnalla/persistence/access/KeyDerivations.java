package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.shared.Busy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Slow work takes turns: as many at once as there are cores, a small waiting room, and then an honest "busy". Cards and
 * sign-ins have rooms of their own, so that a crowd at one door does not close the other.
 */
@ApplicationScoped
public class KeyDerivations {
    enum Purpose {
        CARD,
        SIGN_IN
    }

    private static final int WAITING_ROOM = 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(3);

    private final Map<Purpose, Room> rooms = new EnumMap<>(Purpose.class);

    public KeyDerivations() {
        this(Runtime.getRuntime().availableProcessors(), WAITING_ROOM, LONGEST_WAIT);
    }

    KeyDerivations(int atOnce, int waiting, Duration longestWait) {
        for (var purpose : Purpose.values()) {
            rooms.put(purpose, new Room(new Semaphore(atOnce, true), waiting, longestWait));
        }
    }

    /** @throws Busy where the waiting room is full, or the wait too long */
    <T> T derive(Purpose purpose, Supplier<T> work) {
        return rooms.get(purpose).doInTurn(work);
    }

    /** How many were done since the start. Tests count them: an answer that costs less work says more than it should. */
    public long cardDerivations() {
        return rooms.get(Purpose.CARD).done.get();
    }

    public long signInDerivations() {
        return rooms.get(Purpose.SIGN_IN).done.get();
    }

    private static final class Room {
        private final Semaphore permits;
        private final int chairs;
        private final Duration longestWait;
        private final AtomicInteger waiting = new AtomicInteger();
        private final AtomicLong done = new AtomicLong();

        private Room(Semaphore permits, int chairs, Duration longestWait) {
            this.permits = permits;
            this.chairs = chairs;
            this.longestWait = longestWait;
        }

        private <T> T doInTurn(Supplier<T> work) {
            if (!permits.tryAcquire()) {
                waitForTurn();
            }
            try {
                done.incrementAndGet();
                return work.get();
            } finally {
                permits.release();
            }
        }

        private void waitForTurn() {
            if (waiting.incrementAndGet() > chairs) {
                waiting.decrementAndGet();
                throw new Busy(RETRY_AFTER);
            }
            try {
                if (!permits.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new Busy(RETRY_AFTER);
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new Busy(RETRY_AFTER);
            } finally {
                waiting.decrementAndGet();
            }
        }
    }
}
