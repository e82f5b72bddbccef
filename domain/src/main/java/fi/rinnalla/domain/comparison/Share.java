package fi.rinnalla.domain.comparison;

/** A part of a whole, between these two, from 0 to 1. */
public record Share(double lo, double hi) {
    public Share {
        if (!(0 <= lo && lo <= hi && hi <= 1)) {
            throw new IllegalArgumentException("no share: " + lo + " to " + hi);
        }
    }

    public boolean contains(double share) {
        return lo <= share && share <= hi;
    }

    /** Only then may it be said that two differ. */
    public boolean apartFrom(Share other) {
        return hi < other.lo || other.hi < lo;
    }

    /** Rounded down, so that the truth stays inside. */
    public int lowPercent() {
        return (int) Math.floor(lo * 100 + 1e-9);
    }

    /** Rounded up, so that the truth stays inside. */
    public int highPercent() {
        return (int) Math.ceil(hi * 100 - 1e-9);
    }
}
