package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.CoachingId;
import fi.rinnalla.domain.support.CoachingSession;
import fi.rinnalla.domain.support.CoachingState;
import fi.rinnalla.domain.support.Exercise;
import fi.rinnalla.domain.support.Goals;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.domain.support.SessionState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A coaching as its reader may see it.
 *
 * @param goals none where this reader may not read them
 * @param start what the parent said at the start; empty also for whoever coaches
 */
public record CoachingView(
        CoachingId id,
        CoachingState state,
        int planned,
        int held,
        LocalDate begunOn,
        List<Met> sessions,
        Goals goals,
        boolean goalsShared,
        Optional<Rating> start,
        Optional<Rating> end,
        boolean asksStart,
        boolean asksEnd) {
    /** The kind of promise beside the goals. */
    public static final String WORDS = "goals";

    /** @param mayBeTakenUp what was said of it today can be taken back */
    public record Met(UUID id, LocalDate day, SessionState state, Optional<Exercise> exercise, boolean mayBeTakenUp) {
        static Met of(CoachingSession it, LocalDate today) {
            return new Met(it.id(), it.day(), it.state(), it.exercise(), it.mayBeTakenUp(today));
        }
    }

    public boolean running() {
        return state == CoachingState.RUNNING;
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "CoachingView";
    }
}
