package fi.rinnalla.domain.exporting;

import java.util.Objects;
import java.util.UUID;

/** Which of an organisation's exports. */
public record ExportId(UUID value) {
    public ExportId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
