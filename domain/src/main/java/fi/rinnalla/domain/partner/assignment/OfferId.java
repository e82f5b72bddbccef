package fi.rinnalla.domain.partner.assignment;

import java.util.Objects;
import java.util.UUID;

/** Which offer. */
public record OfferId(UUID value) {
    public OfferId {
        Objects.requireNonNull(value);
    }
}
