package fi.rinnalla.domain.comparison;

import java.util.Collection;

/** Somewhere between these two, both of them possible: all that is ever known about another organisation's counts. */
public record Interval(long lo, long hi) {
    public static final Interval NOTHING = new Interval(0, 0);

    public Interval {
        if (lo < 0 || hi < lo) {
            throw new IllegalArgumentException("no interval: " + lo + " to " + hi);
        }
    }

    public static Interval sum(Collection<Interval> parts) {
        return parts.stream().reduce(NOTHING, Interval::plus);
    }

    public Interval plus(Interval other) {
        return new Interval(lo + other.lo, hi + other.hi);
    }

    public boolean contains(long n) {
        return lo <= n && n <= hi;
    }

    /** Only then may it be said that two differ. */
    public boolean apartFrom(Interval other) {
        return hi < other.lo || other.hi < lo;
    }

    /** How much of the whole this is, where the rest of the whole is this. */
    public Share shareBeside(Interval rest) {
        return new Share(quotient(lo, rest.hi), quotient(hi, rest.lo));
    }

    private static double quotient(long part, long rest) {
        return part == 0 ? 0 : (double) part / (part + rest);
    }

    /** As it is read: {@code 0–4}. */
    @Override
    public String toString() {
        return lo == hi ? Long.toString(lo) : lo + "–" + hi;
    }
}
