package fi.rinnalla.domain.partner;

import java.util.Objects;
import java.util.UUID;

/** Which entry of the book of rates; a later one sorts behind. */
public record FeeRateId(UUID value) {
    public FeeRateId {
        Objects.requireNonNull(value);
    }
}
