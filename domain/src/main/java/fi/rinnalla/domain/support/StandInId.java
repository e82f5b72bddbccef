package fi.rinnalla.domain.support;

import java.util.Objects;
import java.util.UUID;

/** Which time of standing in. */
public record StandInId(UUID value) {
    public StandInId {
        Objects.requireNonNull(value);
    }
}
