package fi.rinnalla.domain.partner;

import java.util.Objects;
import java.util.UUID;

/** Which experience partner. */
public record PartnerId(UUID value) {
    public PartnerId {
        Objects.requireNonNull(value);
    }
}
