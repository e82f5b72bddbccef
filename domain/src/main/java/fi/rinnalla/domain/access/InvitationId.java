package fi.rinnalla.domain.access;

import java.util.Objects;
import java.util.UUID;

/** Which invitation. */
public record InvitationId(UUID value) {
    public InvitationId {
        Objects.requireNonNull(value);
    }
}
