package fi.rinnalla.domain.shared;

import java.time.Duration;

/** Too many people at once, or a database that is away. Nothing was decided; the same request will do in a moment. */
public class Busy extends RuntimeException {
    private final transient Duration retryAfter;

    public Busy(Duration retryAfter) {
        super("busy");
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
