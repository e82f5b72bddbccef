package fi.rinnalla.domain.model;

import java.util.Objects;
import java.util.UUID;

/** Which model in which county. */
public record AdoptionId(UUID value) {
    public AdoptionId {
        Objects.requireNonNull(value);
    }
}
