package fi.rinnalla.domain.partner;

import java.util.Objects;
import java.util.UUID;

/** Which claim. */
public record FeeClaimId(UUID value) {
    public FeeClaimId {
        Objects.requireNonNull(value);
    }
}
