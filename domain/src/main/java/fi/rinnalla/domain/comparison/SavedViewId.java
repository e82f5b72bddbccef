package fi.rinnalla.domain.comparison;

import java.util.Objects;
import java.util.UUID;

/** Which saved view. */
public record SavedViewId(UUID value) {
    public SavedViewId {
        Objects.requireNonNull(value);
    }
}
