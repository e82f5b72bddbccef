package fi.rinnalla.domain.codevelopment.group;

import java.util.Objects;
import java.util.UUID;

/** Which workshop template. */
public record WorkshopId(UUID value) {
    public WorkshopId {
        Objects.requireNonNull(value);
    }
}
