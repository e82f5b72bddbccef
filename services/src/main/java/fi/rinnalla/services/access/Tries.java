package fi.rinnalla.services.access;

import java.time.Duration;
import java.time.Instant;

/** How often somebody failed lately. An hour without failing, and it is forgotten. */
final class Tries {
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Patience patience;
    private int failures;
    private Instant last = Instant.EPOCH;

    Tries(Patience patience) {
        this.patience = patience;
    }

    Duration waitAt(Instant now) {
        if (now.isBefore(last)) {
            last = now; // the clock was set back: nobody waits for that
        }
        var sinceLast = Duration.between(last, now);
        if (sinceLast.compareTo(FORGOTTEN_AFTER) >= 0) {
            failures = 0;
        }
        var left = patience.after(failures).minus(sinceLast);
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(Instant now) {
        failures++;
        last = now;
    }

    void takeBack() {
        failures = Math.max(0, failures - 1);
    }

    void forgive() {
        failures = 0;
    }
}
