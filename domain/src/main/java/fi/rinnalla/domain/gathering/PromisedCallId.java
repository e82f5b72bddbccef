package fi.rinnalla.domain.gathering;

import java.util.Objects;
import java.util.UUID;

/** Which call somebody was promised. */
public record PromisedCallId(UUID value) {
    public PromisedCallId {
        Objects.requireNonNull(value);
    }
}
