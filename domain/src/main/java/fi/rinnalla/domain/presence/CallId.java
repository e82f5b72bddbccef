package fi.rinnalla.domain.presence;

import java.util.Objects;
import java.util.UUID;

/** Which line of the log of calls. Random: it tells nothing of when it was written. */
public record CallId(UUID value) {
    public CallId {
        Objects.requireNonNull(value);
    }

    public static CallId random() {
        return new CallId(UUID.randomUUID());
    }
}
