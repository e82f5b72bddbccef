package fi.rinnalla.web.presence.poster;

import fi.rinnalla.domain.presence.PosterKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Typed;
import java.util.List;

/**
 * How somebody wants a poster; whatever is not said is as usual.
 *
 * @param neutral without a word that tells a passer-by about families and authorities
 */
record Wish(Language language, Paper paper, boolean neutral) {
    static final String LANGUAGE = "kieli";
    static final String PAPER = "koko";
    static final String WORDS = "sanat";
    static final String NEUTRAL = "neutraali";

    static Wish of(String language, String paper, String words, PosterKind kind, List<Language> spoken) {
        return new Wish(
                spoken.stream()
                        .filter(it -> it.path().equals(language))
                        .findFirst()
                        .orElse(spoken.get(0)),
                Paper.wished(kind, paper),
                NEUTRAL.equals(words));
    }

    String query() {
        return "?" + LANGUAGE + "=" + language.path() + "&" + PAPER + "=" + Typed.low(paper)
                + (neutral ? "&" + WORDS + "=" + NEUTRAL : "");
    }

    /** {@code juliste-k7m2x9q-fi-a4.pdf}: what it is, found again in a folder of downloads. */
    String fileName(String code) {
        return "juliste-%s-%s-%s.pdf".formatted(code, language.path(), Typed.low(paper));
    }
}
