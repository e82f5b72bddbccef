package fi.rinnalla.domain.codevelopment;

import java.util.Objects;
import java.util.UUID;

/** Which theme. */
public record ThemeId(UUID value) {
    public ThemeId {
        Objects.requireNonNull(value);
    }
}
