package fi.rinnalla.web.shared;

import java.util.regex.Pattern;

/**
 * A promise as a form lays it out. What is longer than a phone shows at a glance has its first sentence alone and the others below a fold; no
 * word of it changes.
 *
 * @param first all of it where nothing is folded away
 */
public record PromiseWords(String first, String rest) {
    /** About five lines of a phone. */
    static final int AT_A_GLANCE = 180;

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.?!]) (?=\\p{Lu})");

    /** As somebody reads it by themselves. */
    public static PromiseWords of(String words) {
        var sentences = BETWEEN_SENTENCES.split(words, 2);
        return words.length() <= AT_A_GLANCE || sentences.length < 2
                ? whole(words)
                : new PromiseWords(sentences[0], sentences[1]);
    }

    /**
     * Two promises of one form. The first sentence of each stays in sight: that nobody learns who wrote, and who reads it.
     *
     * @param also the second one, or nothing
     */
    public static PromiseWords of(String words, String also) {
        if (also.isEmpty()) {
            return of(words);
        }
        var one = BETWEEN_SENTENCES.split(words, 2);
        var other = BETWEEN_SENTENCES.split(also, 2);
        return one.length < 2 || other.length < 2
                ? of(words + " " + also)
                : new PromiseWords(one[0] + " " + other[0], one[1] + " " + other[1]);
    }

    /** As a worker reads it aloud to somebody, who has no fold to open. */
    public static PromiseWords whole(String words) {
        return new PromiseWords(words, "");
    }

    public boolean isFolded() {
        return !rest.isEmpty();
    }
}
