package fi.rinnalla.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** Names the data key that opens one item's sealed text. When the key is destroyed, the text is gone everywhere. */
public record KeyId(UUID value) {
    public KeyId {
        Objects.requireNonNull(value);
    }
}
