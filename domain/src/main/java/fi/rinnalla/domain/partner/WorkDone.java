package fi.rinnalla.domain.partner;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was done on a day, in closed choices and numbers.
 *
 * @param metres travelled for it; none where there was no way to go
 */
public record WorkDone(WorkKind kind, LocalDate day, int minutes, int metres, Optional<BesideId> beside) {
    public static final int MOST_MINUTES = 12 * 60;
    public static final int MOST_METRES = 1_000_000;
    /** So far back somebody remembers. */
    public static final int DAYS_BACK = 92;

    public WorkDone {
        if (!mayLast(kind, minutes) || !mayBeFar(metres)) {
            throw new IllegalArgumentException("nobody works for longer than a day, or walks round the earth");
        }
    }

    /** Only what was called off took no time. */
    public static boolean mayLast(WorkKind kind, int minutes) {
        return minutes >= (kind == WorkKind.CANCELLED ? 0 : 1) && minutes <= MOST_MINUTES;
    }

    public static boolean mayBeFar(int metres) {
        return metres >= 0 && metres <= MOST_METRES;
    }

    public static boolean mayBeOn(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(today.minusDays(DAYS_BACK));
    }

    /** Perhaps it is the same, written down twice. */
    public boolean looksLike(WorkDone other) {
        return kind == other.kind && day.equals(other.day) && minutes == other.minutes;
    }
}
