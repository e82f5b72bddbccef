package fi.rinnalla.domain.codevelopment;

import java.time.LocalDate;

/**
 * What is tried out, where and for how long.
 *
 * @param measure by what one knows whether it worked
 */
public record TrialPlan(IdeaId idea, String what, String where, LocalDate from, LocalDate until, String measure) {
    public TrialPlan {
        what = what.strip();
        where = where.strip();
        measure = measure.strip();
    }

    boolean saysNothing() {
        return what.isEmpty() || where.isEmpty() || measure.isEmpty();
    }

    boolean endsTooEarly() {
        return until.isBefore(from);
    }
}
