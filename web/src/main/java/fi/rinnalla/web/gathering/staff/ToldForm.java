package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is told of a group or an event, language by language, as it was typed. */
record ToldForm(MultivaluedMap<String, String> fields) {
    static final int LONGEST = 1_500;
    static final int LONGEST_NAME = 80;

    private static final List<String> TEXTS = List.of("about", "audience", "agreement", "leaders");

    /** As it is told now. */
    static ToldForm of(Map<Language, Told> all) {
        var fields = new MultivaluedHashMap<String, String>();
        all.forEach((language, told) -> {
            fields.putSingle("name-" + language.path(), told.name());
            fields.putSingle("about-" + language.path(), told.about());
            fields.putSingle("audience-" + language.path(), told.audience());
            fields.putSingle("agreement-" + language.path(), told.agreement());
            fields.putSingle("leaders-" + language.path(), told.leaders());
        });
        return new ToldForm(fields);
    }

    String text(String field, Language language) {
        var typed = fields.getFirst(field + "-" + language.path());
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    /** @param first the language whose name is asked for where none is there */
    List<Problem> problems(Language first, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (told().isEmpty()) {
            problems.add(new Problem("name-" + first.path(), voice.say("running.error.name")));
        }
        for (var language : Language.values()) {
            length(problems, "name", LONGEST_NAME, language, voice);
            TEXTS.forEach(it -> length(problems, it, LONGEST, language, voice));
        }
        return problems;
    }

    private void length(List<Problem> problems, String field, int most, Language language, Voice voice) {
        var over = text(field, language).length() - most;
        if (over > 0) {
            problems.add(new Problem(field + "-" + language.path(), voice.say("running.error.long", "n", over)));
        }
    }

    /** Only languages with a name; the others have nothing to say. */
    Map<Language, Told> told() {
        var told = new EnumMap<Language, Told>(Language.class);
        for (var language : Language.values()) {
            if (!text("name", language).isEmpty()) {
                told.put(language, told(language));
            }
        }
        return told;
    }

    private Told told(Language language) {
        return new Told(
                text("name", language),
                text("about", language),
                text("audience", language),
                text("agreement", language),
                text("leaders", language));
    }
}
