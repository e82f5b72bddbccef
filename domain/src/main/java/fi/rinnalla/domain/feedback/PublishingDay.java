package fi.rinnalla.domain.feedback;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Texts come out on one weekday, all together and never on the day they were approved: so that nobody can tell from the
 * day who was there the day before.
 */
final class PublishingDay {
    private static final DayOfWeek WEEKDAY = DayOfWeek.THURSDAY;

    private PublishingDay() {}

    static LocalDate after(LocalDate approvedOn) {
        return approvedOn.with(TemporalAdjusters.next(WEEKDAY));
    }
}
