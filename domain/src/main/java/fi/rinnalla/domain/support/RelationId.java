package fi.rinnalla.domain.support;

import java.util.Objects;
import java.util.UUID;

/** Which relation. Random: it tells nothing of when a parent said yes. */
public record RelationId(UUID value) {
    public RelationId {
        Objects.requireNonNull(value);
    }

    public static RelationId random() {
        return new RelationId(UUID.randomUUID());
    }
}
