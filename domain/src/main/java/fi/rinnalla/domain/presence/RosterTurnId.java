package fi.rinnalla.domain.presence;

import java.util.Objects;
import java.util.UUID;

/** Which turn of a roster. */
public record RosterTurnId(UUID value) {
    public RosterTurnId {
        Objects.requireNonNull(value);
    }
}
