package fi.rinnalla.services.shared;

import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets the copies of one form through one after another, so that a double click finds what the first click did instead of
 * racing it. Only a kindness of this node: what may not happen twice is refused by the database.
 */
@ApplicationScoped
public class Turns {
    private static final int LOCKS = 256;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);

    /** @throws Busy where the others take too long */
    public <T> T inTurn(Digest form, Supplier<T> work) {
        var lock = locks[Math.floorMod(form.hashCode(), LOCKS)];
        await(lock);
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static void await(ReentrantLock lock) {
        try {
            if (!lock.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy(LONGEST_WAIT);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy(LONGEST_WAIT);
        }
    }
}
