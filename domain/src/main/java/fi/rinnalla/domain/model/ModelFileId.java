package fi.rinnalla.domain.model;

import java.util.Objects;
import java.util.UUID;

/** Which file of a model's materials. */
public record ModelFileId(UUID value) {
    public ModelFileId {
        Objects.requireNonNull(value);
    }
}
