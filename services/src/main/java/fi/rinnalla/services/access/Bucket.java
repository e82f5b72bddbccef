package fi.rinnalla.services.access;

import java.time.Duration;
import java.time.Instant;

/** A bucket of tokens that fills by itself. A clock that jumps back takes nothing away and gives nothing. */
final class Bucket {
    private final Measure measure;
    private double tokens;
    private Instant filledAt;

    Bucket(Measure measure, Instant now) {
        this.measure = measure;
        this.tokens = measure.atOnce();
        this.filledAt = now;
    }

    boolean take(Instant now) {
        if (isDry(now)) {
            return false;
        }
        tokens--;
        return true;
    }

    boolean isDry(Instant now) {
        fill(now);
        return tokens < 1;
    }

    private void fill(Instant now) {
        double passed = Duration.between(filledAt, now).toMillis();
        double gained = Math.max(0, passed) / measure.oneMoreEach().toMillis();
        tokens = Math.min(measure.atOnce(), tokens + gained);
        filledAt = now;
    }
}
