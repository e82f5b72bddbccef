package fi.rinnalla.domain.presence;

import java.util.Objects;
import java.util.UUID;

/** Which picture of a door. */
public record PictureId(UUID value) {
    public PictureId {
        Objects.requireNonNull(value);
    }
}
