package fi.rinnalla.domain.codevelopment.group;

import java.util.List;

/**
 * What is voted on.
 *
 * @param dots so many each has, to be spread as they like
 */
public record VoteQuestion(String words, List<String> options, int dots) {
    public static final int LONGEST = 200;
    public static final int FEWEST_OPTIONS = 2;
    public static final int MOST_OPTIONS = 12;
    public static final int MOST_DOTS = 10;

    public VoteQuestion {
        words = words.strip();
        options = options.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("a question");
        }
        if (options.size() < FEWEST_OPTIONS || options.size() > MOST_OPTIONS) {
            throw new IllegalArgumentException("between two options and twelve");
        }
        if (options.stream().anyMatch(it -> it.length() > LONGEST)) {
            throw new IllegalArgumentException("an option in fewer words");
        }
        if (!isOf(dots)) {
            throw new IllegalArgumentException("so many dots");
        }
    }

    public static boolean isOf(int dots) {
        return dots >= 1 && dots <= MOST_DOTS;
    }
}
