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

    int left(Instant now) {
        fill(now);
        return (int) tokens;
    }

    /** Nothing where one may go on at once. */
    Duration untilNext(Instant now) {
        return isDry(now)
                ? Duration.ofNanos(
                        (long) Math.ceil((1 - tokens) * measure.oneMoreEach().toNanos()))
                : Duration.ZERO;
    }

    private void fill(Instant now) {
        double passed = Duration.between(filledAt, now).toNanos();
        double gained = Math.max(0, passed) / measure.oneMoreEach().toNanos();
        tokens = Math.min(measure.atOnce(), tokens + gained);
        filledAt = now;
    }
}
