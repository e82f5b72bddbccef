package fi.rinnalla.domain.gathering;

import java.util.Objects;
import java.util.UUID;

/** Which event or group. */
public record GatheringId(UUID value) {
    public GatheringId {
        Objects.requireNonNull(value);
    }
}
