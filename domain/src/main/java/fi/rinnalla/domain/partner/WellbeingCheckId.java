package fi.rinnalla.domain.partner;

import java.util.Objects;
import java.util.UUID;

/** Which of a partner's own checks. */
public record WellbeingCheckId(UUID value) {
    public WellbeingCheckId {
        Objects.requireNonNull(value);
    }

    public static WellbeingCheckId random() {
        return new WellbeingCheckId(UUID.randomUUID());
    }
}
