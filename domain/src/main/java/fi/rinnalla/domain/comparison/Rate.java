package fi.rinnalla.domain.comparison;

import java.math.BigDecimal;

/**
 * How many of something for one of what it is divided by: between these two, in tenths. Rounded outward, so that the truth stays inside
 * and nothing is said that the interval of counts does not say.
 */
public record Rate(Interval tenths) {
    private static final int TENTHS = 10;

    /** @param parts of the divisor, more than none */
    public static Rate of(Interval counts, Divisor divisor, long parts) {
        if (parts <= 0) {
            throw new IllegalArgumentException("nothing is divided by " + parts);
        }
        return new Rate(new Interval(
                Math.floorDiv(tenths(counts.lo(), divisor), parts),
                -Math.floorDiv(-tenths(counts.hi(), divisor), parts)));
    }

    private static long tenths(long n, Divisor divisor) {
        return Math.multiplyExact(n, TENTHS * divisor.one());
    }

    public BigDecimal low() {
        return BigDecimal.valueOf(tenths.lo(), 1);
    }

    public BigDecimal high() {
        return BigDecimal.valueOf(tenths.hi(), 1);
    }

    /** Only then may it be said that two differ; by what is shown, so that words say no more than numbers. */
    public boolean apartFrom(Rate other) {
        return tenths.apartFrom(other.tenths);
    }
}
