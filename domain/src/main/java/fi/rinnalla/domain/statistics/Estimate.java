package fi.rinnalla.domain.statistics;

/** What was seen, and between which two the truth lies in nineteen of twenty cases like it. */
public record Estimate(double value, double lo, double hi) {
    public Estimate {
        if (!(lo <= hi)) {
            throw new IllegalArgumentException("no interval: " + lo + " to " + hi);
        }
    }

    public boolean holds(double other) {
        return lo <= other && other <= hi;
    }

    /** "No difference" is as possible as what was seen. */
    public boolean mayBeChance() {
        return holds(0);
    }

    public Estimate plus(double shift) {
        return new Estimate(value + shift, lo + shift, hi + shift);
    }

    /** Nothing on a scale lies outside it. */
    public Estimate within(double least, double most) {
        return new Estimate(value, Math.max(least, Math.min(most, lo)), Math.max(least, Math.min(most, hi)));
    }
}
