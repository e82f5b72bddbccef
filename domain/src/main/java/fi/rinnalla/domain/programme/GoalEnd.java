package fi.rinnalla.domain.programme;

import java.time.LocalDate;

/** That a goal was let go, and why. */
public record GoalEnd(LocalDate day, String reason) {
    public static final int LONGEST_REASON = 400;
}
