package fi.rinnalla.domain.training;

import java.util.Objects;
import java.util.UUID;

/** Which group in training. */
public record CohortId(UUID value) {
    public CohortId {
        Objects.requireNonNull(value);
    }
}
