package fi.rinnalla.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** Which organisation: the wall runs along this. */
public record TenantId(UUID value) {
    public TenantId {
        Objects.requireNonNull(value);
    }
}
