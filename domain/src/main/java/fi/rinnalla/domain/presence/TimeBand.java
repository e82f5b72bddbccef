package fi.rinnalla.domain.presence;

import java.time.LocalTime;

/** When in the day somebody called: as near as anybody needs to know. */
public enum TimeBand {
    MORNING,
    AFTERNOON,
    EVENING;

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING_BEGINS = LocalTime.of(16, 0);

    public static TimeBand of(LocalTime time) {
        if (time.isBefore(NOON)) {
            return MORNING;
        }
        return time.isBefore(EVENING_BEGINS) ? AFTERNOON : EVENING;
    }
}
