package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;

/** By when somebody who asked for a call is called: parents are promised it in these words. */
public final class CallingTimes {
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);
    private static final Duration BEFORE = Duration.ofHours(1);

    private CallingTimes() {}

    /**
     * In the afternoon of the next working day, or an hour before whatever comes first if that is sooner. What has begun is
     * too late to be called before; where nothing else is left, the call is due now.
     */
    public static Instant by(Instant now, Instant... whatComes) {
        var nextAfternoon = WorkingDays.next(Helsinki.day(now))
                .atTime(AFTERNOON)
                .atZone(Helsinki.ZONE)
                .toInstant();
        var soonest = Arrays.stream(whatComes)
                .filter(now::isBefore)
                .map(it -> it.minus(BEFORE))
                .filter(nextAfternoon::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(nextAfternoon);
        return soonest.isBefore(now) ? now : soonest;
    }
}
