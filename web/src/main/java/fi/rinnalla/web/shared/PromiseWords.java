package fi.rinnalla.web.shared;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A promise as a form lays it out. Who reads, until when and that authorities do not stay in sight; of what is longer than that takes, the
 * sentences that no longer fit lie below a fold. No word of it changes.
 *
 * @param first all of it where nothing is folded away
 */
public record PromiseWords(String first, String rest) {
    /** As long as the longest of our promises that says those three things and nothing else: eight lines of a phone. */
    static final int AT_A_GLANCE = 320;

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.?!]) (?=\\p{Lu})");

    /** As somebody reads it by themselves. */
    public static PromiseWords of(String words) {
        return words.length() <= AT_A_GLANCE ? whole(words) : within(AT_A_GLANCE, words);
    }

    /**
     * Two promises of one form. Of the one its first sentence stays in sight, that nobody learns who wrote; of the other as much as fits.
     *
     * @param also the second one, or nothing
     */
    public static PromiseWords of(String words, String also) {
        if (also.isEmpty()) {
            return of(words);
        }
        var one = within(0, words);
        var other = within(AT_A_GLANCE - one.first.length(), also);
        return new PromiseWords(one.first + " " + other.first, (one.rest + " " + other.rest).strip());
    }

    /** As a worker reads it aloud to somebody, who has no fold to open. */
    public static PromiseWords whole(String words) {
        return new PromiseWords(words, "");
    }

    public boolean isFolded() {
        return !rest.isEmpty();
    }

    /** As many whole sentences as fit, and one in any case. */
    private static PromiseWords within(int length, String words) {
        var sentences = List.of(BETWEEN_SENTENCES.split(words, -1));
        var shown = 1;
        for (var end = sentences.get(0).length(); shown < sentences.size(); shown++) {
            end += 1 + sentences.get(shown).length();
            if (end > length) {
                break;
            }
        }
        return new PromiseWords(
                joined(sentences.subList(0, shown)), joined(sentences.subList(shown, sentences.size())));
    }

    private static String joined(List<String> sentences) {
        return sentences.stream().collect(Collectors.joining(" "));
    }
}
