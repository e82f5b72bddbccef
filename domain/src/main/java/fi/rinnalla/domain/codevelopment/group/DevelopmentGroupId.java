package fi.rinnalla.domain.codevelopment.group;

import java.util.Objects;
import java.util.UUID;

/** Which development group. */
public record DevelopmentGroupId(UUID value) {
    public DevelopmentGroupId {
        Objects.requireNonNull(value);
    }
}
