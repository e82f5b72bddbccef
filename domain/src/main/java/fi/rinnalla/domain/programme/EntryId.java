package fi.rinnalla.domain.programme;

import java.util.Objects;
import java.util.UUID;

/** Which of a programme's goals, grants and so on. */
public record EntryId(UUID value) {
    public EntryId {
        Objects.requireNonNull(value);
    }
}
