package fi.rinnalla.domain.access;

import java.util.Objects;
import java.util.UUID;

/** One sign-in of one member of staff. */
public record StaffSessionId(UUID value) {
    public StaffSessionId {
        Objects.requireNonNull(value);
    }

    /** A new one, that tells nothing of when it was made. */
    public static StaffSessionId random() {
        return new StaffSessionId(UUID.randomUUID());
    }
}
