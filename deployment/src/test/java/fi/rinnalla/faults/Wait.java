package fi.rinnalla.faults;

import java.time.Duration;
import java.time.Instant;

/** Waits for something to be so, and says what it was when it never is. */
public final class Wait {
    private static final Duration USUAL = Duration.ofSeconds(60);

    private Wait() {}

    /** Something that can be looked at; a fault while looking means "not yet". */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws Exception;
    }

    public static void until(String what, Condition condition) {
        until(what, USUAL, condition);
    }

    static void until(String what, Duration deadline, Condition condition) {
        var end = Instant.now().plus(deadline);
        while (!holds(condition)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not within " + deadline.toSeconds() + " s: " + what);
            }
            pause(50);
        }
    }

    private static boolean holds(Condition condition) {
        try {
            return condition.holds();
        } catch (Exception notYet) {
            return false;
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
