package fi.rinnalla.domain.presence;

import java.time.LocalDate;

/** For which days something may be tallied: today and what lies on paper, as far back as reports still ask for it. */
public final class TallyDays {
    public static final int MONTHS_BACK = 24;

    private TallyDays() {}

    public static boolean hold(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(today.minusMonths(MONTHS_BACK));
    }
}
