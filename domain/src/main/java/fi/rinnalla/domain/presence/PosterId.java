package fi.rinnalla.domain.presence;

import java.util.Objects;
import java.util.UUID;

/** Which poster or card. */
public record PosterId(UUID value) {
    public PosterId {
        Objects.requireNonNull(value);
    }
}
