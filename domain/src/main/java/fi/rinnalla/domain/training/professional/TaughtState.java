package fi.rinnalla.domain.training.professional;

import java.time.LocalDate;

/** How far a training of professionals has come. */
public enum TaughtState {
    PLANNED,
    HELD,
    CANCELLED;

    /** Its day is over, and nobody has said whether it was held. */
    public boolean isUnmarked(LocalDate day, LocalDate today) {
        return this == PLANNED && day.isBefore(today);
    }
}
