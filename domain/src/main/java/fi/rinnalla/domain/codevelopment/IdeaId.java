package fi.rinnalla.domain.codevelopment;

import java.util.Objects;
import java.util.UUID;

/** Which idea. */
public record IdeaId(UUID value) {
    public IdeaId {
        Objects.requireNonNull(value);
    }
}
