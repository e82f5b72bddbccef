package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Helsinki;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When those who asked are told. */
public final class TellingTimes {
    /** So long a change may be taken back, and nobody hears of it. */
    public static final Duration SECOND_THOUGHTS = Duration.ofMinutes(5);

    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    private TellingTimes() {}

    public static Instant afterChange(Instant now) {
        return now.plus(SECOND_THOUGHTS);
    }

    /** On the wall in Helsinki, also where the clocks are changed in between. */
    public static Instant dayBefore(LocalDate day) {
        return day.minusDays(1).atTime(AFTERNOON).atZone(Helsinki.ZONE).toInstant();
    }
}
