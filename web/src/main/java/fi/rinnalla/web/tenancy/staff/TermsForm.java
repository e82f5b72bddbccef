package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Terms;
import fi.rinnalla.domain.tenancy.Terms.Key;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Voice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The terms of one language, in every form that language has. */
record TermsForm(Language language, Sent sent) {
    static final List<String> TERMS = List.of("partner", "place", "line");
    static final List<Language> LANGUAGES = List.of(Language.FI, Language.SV, Language.EN);
    private static final String BASIC = "nom";
    private static final int LONGEST = 60;
    private static final Map<Language, List<String>> FORMS = Map.of(
            Language.FI,
            List.of(
                    BASIC, "gen", "part", "ine", "ela", "ill", "ade", "abl", "all", "ess", "pl.nom", "pl.gen",
                    "pl.part", "pl.all"),
            Language.SV,
            List.of(BASIC, "def", "gen", "pl.nom", "pl.def"),
            Language.EN,
            List.of(BASIC, "pl.nom"));

    static TermsForm of(Language language, Map<Key, String> words) {
        var sent = Sent.NOTHING;
        for (var word : words.entrySet()) {
            if (word.getKey().language() == language) {
                sent = sent.with(field(word.getKey().term(), word.getKey().form()), word.getValue());
            }
        }
        return new TermsForm(language, sent);
    }

    static String field(String term, String form) {
        return term + "-" + form.replace('.', '-');
    }

    List<String> forms() {
        return FORMS.get(language);
    }

    List<Problem> problems(Voice voice) {
        var without = TERMS.stream()
                .filter(it -> sent.text(field(it, BASIC)).isEmpty())
                .map(it -> new Problem(field(it, BASIC), voice.say("admin.terms.error.basic")));
        var tooLong = TERMS.stream()
                .flatMap(term -> forms().stream().map(form -> field(term, form)))
                .filter(it -> sent.text(it).length() > LONGEST)
                .map(it -> new Problem(it, voice.say("admin.error.long", "max", LONGEST)));
        return Stream.concat(without, tooLong).toList();
    }

    /** Without the forms that were left empty. */
    Map<Key, String> words() {
        var words = new HashMap<Key, String>();
        for (var term : TERMS) {
            for (var form : forms()) {
                var typed = sent.text(field(term, form));
                if (!typed.isEmpty()) {
                    words.put(new Key(term, language, form), typed);
                }
            }
        }
        return words;
    }

    /** Every word the organisation has, with these in the place of those of this language. */
    Terms among(Map<Key, String> all) {
        var words = new HashMap<>(all);
        words.keySet().removeIf(it -> it.language() == language && TERMS.contains(it.term()));
        words.putAll(words());
        return new Terms(words);
    }
}
