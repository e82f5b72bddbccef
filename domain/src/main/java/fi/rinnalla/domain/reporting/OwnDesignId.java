package fi.rinnalla.domain.reporting;

import java.util.Objects;
import java.util.UUID;

/** Which design of an organisation's own. */
public record OwnDesignId(UUID value) {
    public OwnDesignId {
        Objects.requireNonNull(value);
    }
}
