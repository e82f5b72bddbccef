package fi.rinnalla.domain.presence;

import java.util.Objects;
import java.util.UUID;

/** Which change of hours. */
public record HoursChangeId(UUID value) {
    public HoursChangeId {
        Objects.requireNonNull(value);
    }
}
