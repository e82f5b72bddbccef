package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What somebody searches for: a few words without signs, each with the words that mean the same to the editors. */
public record SearchWords(List<String> words) {
    private static final int MOST = 8;
    private static final int LONGEST = 40;

    /** Anything typed is a search; what is no letter or digit only parts the words. */
    public static SearchWords of(String typed) {
        var words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> it.length() > 1)
                .map(it -> it.length() > LONGEST ? it.substring(0, LONGEST) : it)
                .distinct()
                .limit(MOST)
                .toList();
        return new SearchWords(words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words and all that the lists hold beside one of them; words of several parts stay together. */
    public Set<String> with(List<Synonyms> lists, Language language) {
        var all = new LinkedHashSet<>(words);
        for (var word : words) {
            lists.stream()
                    .filter(it -> it.language() == language && it.contains(word))
                    .forEach(it -> all.addAll(it.words()));
        }
        return all;
    }
}
