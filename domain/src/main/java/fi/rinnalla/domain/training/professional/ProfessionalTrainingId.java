package fi.rinnalla.domain.training.professional;

import java.util.Objects;
import java.util.UUID;

/** Which training of professionals. */
public record ProfessionalTrainingId(UUID value) {
    public ProfessionalTrainingId {
        Objects.requireNonNull(value);
    }
}
