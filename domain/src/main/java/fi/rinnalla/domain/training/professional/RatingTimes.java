package fi.rinnalla.domain.training.professional;

import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When somebody may rate themselves: before from a week ahead until it is over, after from its beginning for two weeks. */
record RatingTimes(LocalDate day, LocalTime starts, int minutes) {
    static final int DAYS_AHEAD = 7;

    boolean isAsked(RatingMoment moment, Instant now) {
        return moment == RatingMoment.BEFORE
                ? !Helsinki.day(now).isBefore(day.minusDays(DAYS_AHEAD)) && !now.isAfter(end())
                : !now.isBefore(start()) && !Helsinki.day(now).isAfter(Retention.TRAINING_RATING.lastDay(day));
    }

    private Instant start() {
        return day.atTime(starts).atZone(Helsinki.ZONE).toInstant();
    }

    private Instant end() {
        return start().plusSeconds(60L * minutes);
    }
}
