package fi.rinnalla.domain.shared;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;

/** A quarter of a calendar year, written {@code 2026Q3}: the shortest time for which anything is shown to others. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    /** Late entries have this long; then the quarter's figures are frozen. */
    public static final int DAYS_UNTIL_CLOSED = 14;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})Q([1-4])");

    public Quarter {
        if (year < 2000 || year > 2999 || number < 1 || number > 4) {
            throw new IllegalArgumentException("no such quarter: " + year + "Q" + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public static Quarter of(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            throw new IllegalArgumentException("no such quarter: " + written);
        }
        return new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /** The newest quarter that is closed on this day. */
    public static Quarter lastClosed(LocalDate today) {
        var candidate = of(today).previous();
        return candidate.closed(today) ? candidate : candidate.previous();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    /** Over, and the days for late entries gone by as well. */
    public boolean closed(LocalDate today) {
        return !today.isBefore(next().firstDay().plusDays(DAYS_UNTIL_CLOSED));
    }

    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return Comparator.comparingInt(Quarter::year)
                .thenComparingInt(Quarter::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
