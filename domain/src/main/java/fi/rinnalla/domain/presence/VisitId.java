package fi.rinnalla.domain.presence;

import java.util.Objects;
import java.util.UUID;

/** Which tally mark. Random: it tells nothing of when it was made. */
public record VisitId(UUID value) {
    public VisitId {
        Objects.requireNonNull(value);
    }

    public static VisitId random() {
        return new VisitId(UUID.randomUUID());
    }
}
