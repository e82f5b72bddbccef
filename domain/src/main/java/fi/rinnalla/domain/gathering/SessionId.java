package fi.rinnalla.domain.gathering;

import java.util.Objects;
import java.util.UUID;

/** Which meeting of an event or a group. */
public record SessionId(UUID value) {
    public SessionId {
        Objects.requireNonNull(value);
    }
}
