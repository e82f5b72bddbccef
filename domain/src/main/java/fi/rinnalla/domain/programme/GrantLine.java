package fi.rinnalla.domain.programme;

import fi.rinnalla.domain.shared.Cents;
import java.time.LocalDate;

/**
 * Money that was given for something, for a time.
 *
 * @param object what the funder calls that for which it gives
 * @param purpose what it may be used for, in words; may be empty
 * @param first the first day it pays for
 * @param last the last
 */
public record GrantLine(String funder, String object, String purpose, Cents amount, LocalDate first, LocalDate last) {
    public static final int LONGEST_OBJECT = 120;
    public static final int LONGEST_PURPOSE = 600;

    public GrantLine {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a grant ends after it begins");
        }
        if (amount.isBelowZero()) {
            throw new IllegalArgumentException("nobody grants less than nothing");
        }
    }

    public boolean paysOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether it pays for any day of those. */
    public boolean touches(LocalDate from, LocalDate until) {
        return !last.isBefore(from) && !first.isAfter(until);
    }

    /** As whoever closes a day chooses it: the funder and the grant object. */
    public String called() {
        return funder + ": " + object;
    }
}
