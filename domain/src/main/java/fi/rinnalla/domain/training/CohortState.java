package fi.rinnalla.domain.training;

import java.util.EnumSet;
import java.util.Set;

/** How far a group in training has come. Each step can be taken back to the one before. */
public enum CohortState {
    /** Only the staff see it. */
    DRAFT,
    /** Everybody may apply until the day that was said. */
    CALL,
    RUNNING,
    GRADUATED,
    /** Came to nothing. */
    CLOSED;

    public Set<CohortState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CALL, CLOSED);
            case CALL -> EnumSet.of(RUNNING, DRAFT, CLOSED);
            case RUNNING -> EnumSet.of(GRADUATED, CALL, CLOSED);
            case GRADUATED -> EnumSet.of(RUNNING);
            case CLOSED -> EnumSet.of(DRAFT);
        };
    }
}
