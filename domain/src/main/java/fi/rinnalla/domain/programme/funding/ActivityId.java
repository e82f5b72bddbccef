package fi.rinnalla.domain.programme.funding;

import java.util.Objects;
import java.util.UUID;

/** Which activity, of whatever kind. */
public record ActivityId(ActivityKind kind, UUID value) {
    public ActivityId {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
    }
}
