package fi.rinnalla.domain.survey;

import fi.rinnalla.domain.shared.Language;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One text of a survey in the languages in which somebody has written it. */
public record Wording(Map<Language, String> words) {
    public static final int LONGEST = 300;
    public static final int LONGEST_LEAD = 1000;
    public static final Wording NONE = new Wording(Map.of());

    /** @param language in which it is said: not always the one that was asked for */
    public record Said(String words, Language language) {}

    public Wording {
        var kept = new EnumMap<Language, String>(Language.class);
        words.forEach((language, text) -> {
            if (text.length() > LONGEST_LEAD) {
                throw new IllegalArgumentException("not so many words");
            }
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        words = Collections.unmodifiableMap(kept);
    }

    public static Wording of(Language language, String words) {
        return new Wording(Map.of(language, words));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public boolean has(Language language) {
        return words.containsKey(language);
    }

    /** As it was written, or nothing. */
    public String exactly(Language language) {
        return words.getOrDefault(language, "");
    }

    /** In this language, else in the next one that is there; the reader is told in which. */
    public Optional<Said> in(Language language) {
        return language.fallback().stream().filter(this::has).findFirst().map(it -> new Said(words.get(it), it));
    }

    /** Where there is a text, the languages in which there is none. */
    List<Language> missing(Collection<Language> wanted) {
        return isEmpty() ? List.of() : wanted.stream().filter(it -> !has(it)).toList();
    }
}
