package fi.rinnalla.domain.survey.instrument;

import java.util.Objects;
import java.util.UUID;

/** Which instrument. */
public record InstrumentId(UUID value) {
    public InstrumentId {
        Objects.requireNonNull(value);
    }
}
