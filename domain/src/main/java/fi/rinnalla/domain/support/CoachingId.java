package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.SealPlace;
import java.util.Objects;
import java.util.UUID;

/** Which coaching. */
public record CoachingId(UUID value) {
    public CoachingId {
        Objects.requireNonNull(value);
    }

    /** Where the parent's goals, or their rating at one moment, are sealed to. */
    public SealPlace place(String column) {
        return new SealPlace("coaching", column, value);
    }
}
