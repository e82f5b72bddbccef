package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** What a survey is called and why it asks, as it was typed, in the languages side by side. */
record WordsForm(MultivaluedMap<String, String> fields) {
    static final String TITLE = "title";
    static final String LEAD = "lead";

    static WordsForm empty() {
        return new WordsForm(new MultivaluedHashMap<>());
    }

    static WordsForm of(Questionnaire it) {
        var form = empty();
        form.put(TITLE, it.title());
        form.put(LEAD, it.lead());
        return form;
    }

    private void put(String text, Wording wording) {
        wording.words().forEach((language, words) -> fields.putSingle(name(text, language), words));
    }

    List<Problem> problems(List<Language> languages, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (wording(TITLE).isEmpty()) {
            problems.add(new Problem(name(TITLE, languages.get(0)), voice.say("survey.title.error")));
        }
        for (var language : languages) {
            tooLong(name(TITLE, language), Wording.LONGEST, voice, problems);
            tooLong(name(LEAD, language), Wording.LONGEST_LEAD, voice, problems);
        }
        return problems;
    }

    private void tooLong(String field, int longest, Voice voice, List<Problem> problems) {
        var over = typed(field).length() - longest;
        if (over > 0) {
            problems.add(new Problem(field, voice.say("feedback.error.too_long", "n", over)));
        }
    }

    Wording wording(String text) {
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            words.put(language, cut(typed(name(text, language))));
        }
        return new Wording(words);
    }

    /** What is too long is said to be so elsewhere. */
    static String cut(String typed) {
        return typed.substring(0, Math.min(typed.length(), Wording.LONGEST_LEAD));
    }

    static String name(String text, Language language) {
        return text + "-" + language.path();
    }

    int edition() {
        return edition(typed("painos"));
    }

    static int edition(String typed) {
        return Optional.of(typed)
                .filter(it -> it.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    Optional<String> key() {
        return Typed.text(typed("key"));
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }
}
