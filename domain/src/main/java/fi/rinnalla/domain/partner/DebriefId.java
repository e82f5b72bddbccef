package fi.rinnalla.domain.partner;

import java.util.Objects;
import java.util.UUID;

/** Which wish to talk something through. Random, so that it does not tell which entry it came with. */
public record DebriefId(UUID value) {
    public DebriefId {
        Objects.requireNonNull(value);
    }

    public static DebriefId random() {
        return new DebriefId(UUID.randomUUID());
    }
}
