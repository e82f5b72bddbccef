package fi.rinnalla.domain.survey.result;

import java.util.Objects;
import java.util.UUID;

/** Which earlier wave from a file. */
public record ImportedWaveId(UUID value) {
    public ImportedWaveId {
        Objects.requireNonNull(value);
    }
}
