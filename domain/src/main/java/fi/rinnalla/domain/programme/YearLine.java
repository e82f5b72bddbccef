package fi.rinnalla.domain.programme;

import fi.rinnalla.domain.shared.Cents;
import java.math.BigDecimal;

/**
 * What is planned to be there for one year. Open hours are not planned but counted.
 *
 * @param fte working years of paid staff
 */
public record YearLine(int year, Cents euros, BigDecimal fte) {
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2099;
    /** Decimals of working years. */
    static final int PLACES = 2;

    public YearLine {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("no year of ours: " + year);
        }
        if (euros.isBelowZero() || fte.signum() < 0) {
            throw new IllegalArgumentException("nobody plans less than nothing");
        }
        fte = fte.setScale(PLACES);
    }
}
