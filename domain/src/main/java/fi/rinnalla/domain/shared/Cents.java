package fi.rinnalla.domain.shared;

import java.util.Collection;

/** Money in whole cents. Below zero is only what is taken back, and that is said by taking it away from something. */
public record Cents(long value) implements Comparable<Cents> {
    public static final Cents NONE = new Cents(0);

    /** What is owed, paid or promised. */
    public static Cents of(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("nobody owes less than nothing");
        }
        return new Cents(value);
    }

    public static Cents sum(Collection<Cents> all) {
        return all.stream().reduce(NONE, Cents::plus);
    }

    public Cents plus(Cents other) {
        return new Cents(Math.addExact(value, other.value));
    }

    public Cents minus(Cents other) {
        return new Cents(Math.subtractExact(value, other.value));
    }

    /** So many parts where the amount is for {@code whole} of them; rounded half up, this once. */
    public Cents parts(int parts, int whole) {
        if (value < 0 || parts < 0) {
            throw new IllegalArgumentException("only what is owed is divided");
        }
        var twice = Math.multiplyExact(Math.multiplyExact(value, parts), 2L);
        return new Cents((twice + whole) / (2L * whole));
    }

    public boolean isBelowZero() {
        return value < 0;
    }

    @Override
    public int compareTo(Cents other) {
        return Long.compare(value, other.value);
    }
}
