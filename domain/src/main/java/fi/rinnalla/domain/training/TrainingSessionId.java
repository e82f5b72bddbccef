package fi.rinnalla.domain.training;

import java.util.Objects;
import java.util.UUID;

/** Which session of a training. */
public record TrainingSessionId(UUID value) {
    public TrainingSessionId {
        Objects.requireNonNull(value);
    }
}
