package fi.rinnalla.domain.comparison;

import java.util.Objects;
import java.util.UUID;

/** Which consent to take part. */
public record ParticipationId(UUID value) {
    public ParticipationId {
        Objects.requireNonNull(value);
    }
}
