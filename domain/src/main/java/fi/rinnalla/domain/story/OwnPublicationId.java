package fi.rinnalla.domain.story;

import java.util.Objects;
import java.util.UUID;

/** Which publication of the organisation. */
public record OwnPublicationId(UUID value) {
    public OwnPublicationId {
        Objects.requireNonNull(value);
    }
}
