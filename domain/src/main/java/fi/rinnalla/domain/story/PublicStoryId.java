package fi.rinnalla.domain.story;

import java.util.Objects;
import java.util.UUID;

/** Which story that comes out. Random: its address tells no order. */
public record PublicStoryId(UUID value) {
    public PublicStoryId {
        Objects.requireNonNull(value);
    }

    public static PublicStoryId random() {
        return new PublicStoryId(UUID.randomUUID());
    }
}
