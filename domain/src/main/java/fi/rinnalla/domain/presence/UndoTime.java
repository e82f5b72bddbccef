package fi.rinnalla.domain.presence;

import java.time.Duration;
import java.time.Instant;

/** How long a mark or a call may be taken back or added to: ten minutes. */
public final class UndoTime {
    public static final Duration LASTS = Duration.ofMinutes(10);

    private UndoTime() {}

    public static boolean holds(Instant made, Instant now) {
        return now.isBefore(made.plus(LASTS));
    }
}
