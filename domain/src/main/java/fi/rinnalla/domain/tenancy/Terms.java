package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.shared.Language;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an organisation calls its things. Where a form is missing the basic form stands in, where a language is missing
 * the next one does, and where all is missing the key itself: a sentence is never left with a hole.
 */
public record Terms(Map<Key, String> words) {
    private static final String BASIC = "nom";

    public record Key(String term, Language language, String form) {}

    public Terms {
        words = Map.copyOf(words);
    }

    public static Terms of(Collection<Term> terms) {
        return new Terms(terms.stream()
                .collect(Collectors.toMap(t -> new Key(t.term(), t.language(), t.form()), Term::words)));
    }

    public String say(Language language, String term, String form) {
        return language.fallback().stream()
                .flatMap(it -> Stream.of(form, basicOf(form), BASIC).map(f -> words.get(new Key(term, it, f))))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(term);
    }

    private static String basicOf(String form) {
        return form.startsWith("pl.") ? "pl." + BASIC : BASIC;
    }
}
