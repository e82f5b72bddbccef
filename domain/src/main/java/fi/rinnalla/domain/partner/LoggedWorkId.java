package fi.rinnalla.domain.partner;

import java.util.Objects;
import java.util.UUID;

/** Which entry of a partner's log. */
public record LoggedWorkId(UUID value) {
    public LoggedWorkId {
        Objects.requireNonNull(value);
    }
}
