package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.SealPlace;
import java.util.Objects;
import java.util.UUID;

/** Which seat. Random: it tells nothing of when it was taken. */
public record SeatId(UUID value) {
    public SeatId {
        Objects.requireNonNull(value);
    }

    public static SeatId random() {
        return new SeatId(UUID.randomUUID());
    }

    /** Where the name somebody chose for it is sealed to. */
    public SealPlace called() {
        return new SealPlace("seat", "called", value);
    }
}
