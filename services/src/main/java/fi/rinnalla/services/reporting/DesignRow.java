package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.reporting.DesignCode;
import fi.rinnalla.domain.reporting.OwnDesignId;
import java.util.Optional;

/**
 * A design to choose.
 *
 * @param own where it is a copy of the organisation's own
 */
public record DesignRow(DesignCode ready, Optional<OwnDesignId> own, String name, boolean reviewed) {
    /** By which it is chosen in a form. */
    public String value() {
        return own.map(it -> it.value().toString()).orElse(ready.value());
    }
}
