package fi.rinnalla.domain.support;

import java.util.OptionalInt;

/**
 * What a parent wants, in their own words, and how near it is from 0 to 10, as they see it.
 *
 * @param words in one line
 */
public record Goal(String words, OptionalInt start, OptionalInt end) {
    public static final int MOST = 10;
    public static final int LONGEST = 200;

    private static final String NONE = "-";
    private static final String BETWEEN = " ";

    public Goal {
        words = words.strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || !fits(start) || !fits(end)) {
            throw new IllegalArgumentException("a goal has words, and is rated from 0 to 10");
        }
    }

    private static boolean fits(OptionalInt rated) {
        return rated.isEmpty() || rated.getAsInt() >= 0 && rated.getAsInt() <= MOST;
    }

    String text() {
        return number(start) + BETWEEN + number(end) + BETWEEN + words;
    }

    static Goal read(String line) {
        var parts = line.split(BETWEEN, 3);
        return new Goal(parts[2], rated(parts[0]), rated(parts[1]));
    }

    private static String number(OptionalInt rated) {
        return rated.isPresent() ? String.valueOf(rated.getAsInt()) : NONE;
    }

    private static OptionalInt rated(String typed) {
        return typed.equals(NONE) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed));
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "Goal";
    }
}
