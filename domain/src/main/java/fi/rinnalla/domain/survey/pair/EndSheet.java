package fi.rinnalla.domain.survey.pair;

import java.util.Objects;
import java.util.UUID;

/** Which sheet somebody answered at the end. */
public record EndSheet(UUID value) {
    public EndSheet {
        Objects.requireNonNull(value);
    }
}
