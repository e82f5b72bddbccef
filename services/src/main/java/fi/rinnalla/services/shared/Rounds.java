package fi.rinnalla.services.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Work that comes round and may have to wait for somebody outside the house. It is done beside the server's timer, which has
 * one thread alone and on which the house feels its own pulse: a mail server that hangs must not make us look ill.
 */
@ApplicationScoped
public class Rounds {
    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService timer;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    /** Begins after the first pause; a round that is still going on is not begun twice. */
    public void every(Duration pause, Runnable work) {
        var round = new Round(work);
        timer.scheduleWithFixedDelay(
                () -> round.beginOn(threads), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    public void once(Runnable work) {
        new Round(work).beginOn(threads);
    }

    private record Round(Runnable work, AtomicBoolean goingOn) {
        private Round(Runnable work) {
            this(work, new AtomicBoolean());
        }

        private void beginOn(ManagedExecutorService threads) {
            if (goingOn.compareAndSet(false, true)) {
                threads.execute(this::walk);
            }
        }

        private void walk() {
            try {
                work.run();
            } finally {
                goingOn.set(false);
            }
        }
    }
}
