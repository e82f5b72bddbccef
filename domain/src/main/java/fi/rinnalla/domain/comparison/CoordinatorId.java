package fi.rinnalla.domain.comparison;

import java.util.Objects;
import java.util.UUID;

/** Which coordinator. */
public record CoordinatorId(UUID value) {
    public CoordinatorId {
        Objects.requireNonNull(value);
    }
}
