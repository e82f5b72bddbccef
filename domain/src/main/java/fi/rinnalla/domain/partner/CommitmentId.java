package fi.rinnalla.domain.partner;

import java.util.Objects;
import java.util.UUID;

/** Which version of which commitment. */
public record CommitmentId(UUID value) {
    public CommitmentId {
        Objects.requireNonNull(value);
    }
}
