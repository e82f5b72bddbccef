package fi.rinnalla.domain.measure.catalogue;

import java.util.Objects;
import java.util.UUID;

/** Which indicator of an organisation's own. */
public record OwnIndicatorId(UUID value) {
    public OwnIndicatorId {
        Objects.requireNonNull(value);
    }
}
