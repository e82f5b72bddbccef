package fi.rinnalla.domain.reporting;

import java.util.Objects;
import java.util.UUID;

/** Which report. */
public record ReportId(UUID value) {
    public ReportId {
        Objects.requireNonNull(value);
    }
}
