package fi.rinnalla.domain.comparison;

/** Five counts that look the same: {@code 0–4}, {@code 5–9}, … Zero looks like four, which is how the few are kept safe. */
public record Bin(int lo) {
    public static final int WIDTH = 5;

    public Bin {
        if (lo < 0 || lo % WIDTH != 0) {
            throw new IllegalArgumentException("no bin begins at " + lo);
        }
    }

    public static Bin of(int n) {
        return new Bin(n / WIDTH * WIDTH);
    }

    public Interval interval() {
        return new Interval(lo, lo + WIDTH - 1L);
    }

    /** The lowest one, in which what is withheld and what is nothing look alike. */
    public boolean few() {
        return lo == 0;
    }

    @Override
    public String toString() {
        return interval().toString();
    }
}
