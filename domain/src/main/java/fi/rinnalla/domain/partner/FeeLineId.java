package fi.rinnalla.domain.partner;

import java.util.Objects;
import java.util.UUID;

/** Which line of a claim. */
public record FeeLineId(UUID value) {
    public FeeLineId {
        Objects.requireNonNull(value);
    }
}
