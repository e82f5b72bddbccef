package fi.rinnalla.domain.reporting;

import java.time.LocalDate;

/** From when until when a report tells; both days belong to it. */
public record ReportPeriod(LocalDate first, LocalDate last) {
    private static final int MOST_YEARS = 5;

    public ReportPeriod {
        if (!mayBe(first, last)) {
            throw new IllegalArgumentException("no period: " + first + " " + last);
        }
    }

    public static boolean mayBe(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && last.isBefore(first.plusYears(MOST_YEARS));
    }
}
