package fi.rinnalla.domain.feedback;

import java.util.Objects;
import java.util.UUID;

/** Which publication. Random, so that those of one day stand in no order that tells anything. */
public record PublicationId(UUID value) {
    public PublicationId {
        Objects.requireNonNull(value);
    }

    public static PublicationId random() {
        return new PublicationId(UUID.randomUUID());
    }
}
