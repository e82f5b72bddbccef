package fi.rinnalla.domain.presence;

import java.util.Objects;
import java.util.UUID;

/** Which phone line. */
public record LineId(UUID value) {
    public LineId {
        Objects.requireNonNull(value);
    }
}
