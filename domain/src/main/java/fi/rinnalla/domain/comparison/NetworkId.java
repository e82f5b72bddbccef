package fi.rinnalla.domain.comparison;

import java.util.Objects;
import java.util.UUID;

/** Which network of organisations. */
public record NetworkId(UUID value) {
    public NetworkId {
        Objects.requireNonNull(value);
    }
}
