package fi.rinnalla.domain.importing;

import java.util.Objects;
import java.util.UUID;

/** Which import. */
public record ImportRunId(UUID value) {
    public ImportRunId {
        Objects.requireNonNull(value);
    }
}
