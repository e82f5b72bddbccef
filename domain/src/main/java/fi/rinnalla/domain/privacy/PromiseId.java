package fi.rinnalla.domain.privacy;

import java.util.Objects;
import java.util.UUID;

/** Which wording of a promise: what was written under it stays under it. */
public record PromiseId(UUID value) {
    public PromiseId {
        Objects.requireNonNull(value);
    }
}
