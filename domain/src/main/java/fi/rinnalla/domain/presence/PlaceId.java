package fi.rinnalla.domain.presence;

import java.util.Objects;
import java.util.UUID;

/** Which meeting place. */
public record PlaceId(UUID value) {
    public PlaceId {
        Objects.requireNonNull(value);
    }
}
