package fi.rinnalla.domain.programme;

import java.util.Objects;
import java.util.UUID;

/** Which programme. */
public record ProgrammeId(UUID value) {
    public ProgrammeId {
        Objects.requireNonNull(value);
    }
}
