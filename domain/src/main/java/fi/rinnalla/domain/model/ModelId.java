package fi.rinnalla.domain.model;

import java.util.Objects;
import java.util.UUID;

/** Which model. */
public record ModelId(UUID value) {
    public ModelId {
        Objects.requireNonNull(value);
    }
}
