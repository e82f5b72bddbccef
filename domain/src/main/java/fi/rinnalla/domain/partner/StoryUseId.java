package fi.rinnalla.domain.partner;

import java.util.Objects;
import java.util.UUID;

/** Which use of a story. */
public record StoryUseId(UUID value) {
    public StoryUseId {
        Objects.requireNonNull(value);
    }
}
