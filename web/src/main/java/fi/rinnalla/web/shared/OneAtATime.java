package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Busy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** For what takes so much memory that only one of it may be made at a time; whoever comes meanwhile waits a little. */
public final class OneAtATime {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private final Semaphore place = new Semaphore(1, true);

    /** @throws Busy where others take too long */
    public <T> T make(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            place.release();
        }
    }

    private void enter() {
        try {
            if (!place.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy(LONGEST_WAIT);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy(LONGEST_WAIT);
        }
    }
}
