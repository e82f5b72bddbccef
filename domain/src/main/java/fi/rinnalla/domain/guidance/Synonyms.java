package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words that mean the same to somebody who searches: their forms too, where the language bends them far. */
public record Synonyms(Language language, List<String> words) {
    /** Longer lines say too much at once to find anything by. */
    public static final int LONGEST = 300;

    /** Written as {@code vanhempi, vanhemmat, huoltaja}. */
    public static Synonyms written(Language language, String line) {
        return new Synonyms(
                language,
                Arrays.stream(line.toLowerCase(Locale.ROOT).split(","))
                        .map(it -> it.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList());
    }

    public boolean contains(String word) {
        return words.contains(word);
    }

    public String line() {
        return String.join(", ", words);
    }
}
