package fi.rinnalla.services.measure;

import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The only place that says by what amounts of a quarter may be divided: what is previewed and what is frozen come from the same line. */
@Dependent
public class CountingDivisors {
    private static final int HUNDREDTHS = 2;

    private final CountingOpenHours openHours;

    @Inject
    public CountingDivisors(CountingOpenHours openHours) {
        this.openHours = openHours;
    }

    public ReleasedDivisor count(Programme programme, Quarter quarter, Divisor divisor) {
        var parts = switch (divisor) {
            case OPEN_HOURS -> minutes(programme, quarter);
            case WORKING_YEARS -> hundredths(programme, quarter.year());
        };
        return new ReleasedDivisor(programme.id(), quarter, divisor, parts);
    }

    private long minutes(Programme programme, Quarter quarter) {
        return openHours
                .count(programme.id(), quarter.firstDay(), quarter.lastDay())
                .open()
                .toMinutes();
    }

    /** None where nobody has planned the year. */
    private static long hundredths(Programme programme, int year) {
        return programme.years().stream()
                .map(it -> it.line())
                .filter(it -> it.year() == year)
                .mapToLong(it -> it.fte().movePointRight(HUNDREDTHS).longValueExact())
                .sum();
    }
}
