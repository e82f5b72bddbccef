package fi.rinnalla.domain.partner;

import java.util.Objects;
import java.util.UUID;

/** Beside whom or for what something was done: a relation or an assignment. Nothing of it is read here. */
public record BesideId(UUID value) {
    public BesideId {
        Objects.requireNonNull(value);
    }
}
