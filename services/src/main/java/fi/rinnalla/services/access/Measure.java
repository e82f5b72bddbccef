package fi.rinnalla.services.access;

import java.time.Duration;

/** So many at once, then one more each so often. */
record Measure(int atOnce, Duration oneMoreEach) {
    Measure times(int generosity) {
        return new Measure(atOnce * generosity, oneMoreEach.dividedBy(generosity));
    }
}
