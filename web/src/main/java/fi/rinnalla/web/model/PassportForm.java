package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.Passport;
import fi.rinnalla.domain.model.PassportText;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was typed of a passport, in every language. */
record PassportForm(MultivaluedMap<String, String> fields) {
    static final List<String> PARTS = List.of("name", "purpose", "forwhom", "steps", "checklist");

    static PassportForm empty() {
        return new PassportForm(new MultivaluedHashMap<>());
    }

    static PassportForm of(Passport passport) {
        var form = empty();
        passport.texts().forEach((language, text) -> {
            form.put("name", language, text.name());
            form.put("purpose", language, text.purpose());
            form.put("forwhom", language, text.forWhom());
            form.put("steps", language, String.join("\n", text.steps()));
            form.put("checklist", language, String.join("\n", text.checklist()));
        });
        return form;
    }

    private void put(String part, Language language, String value) {
        fields.putSingle(name(part, language), value);
    }

    static String name(String part, Language language) {
        return part + "-" + language.path();
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    String typed(String part, Language language) {
        return typed(name(part, language));
    }

    String key() {
        return typed(FormKeys.FIELD);
    }

    boolean isIn(Language language) {
        return PARTS.stream().anyMatch(it -> !typed(it, language).isEmpty());
    }

    /** @param own the languages of the organisation: the first is pointed at where nothing is written at all */
    List<Problem> problems(List<Language> own, Voice voice) {
        var problems = new ArrayList<Problem>();
        var written = Stream.of(Language.values()).filter(this::isIn).toList();
        (written.isEmpty() ? own.subList(0, 1) : written).forEach(it -> check(it, voice, problems));
        return problems;
    }

    private void check(Language language, Voice voice, List<Problem> problems) {
        needed("name", language, "model.error.name", voice, problems);
        needed("purpose", language, "model.error.purpose", voice, problems);
        tooLong("name", language, PassportText.LONGEST_NAME, voice, problems);
        tooLong("purpose", language, PassportText.LONGEST_TEXT, voice, problems);
        tooLong("forwhom", language, PassportText.LONGEST_TEXT, voice, problems);
        lines("steps", language, voice, problems);
        lines("checklist", language, voice, problems);
    }

    private void needed(String part, Language language, String why, Voice voice, List<Problem> problems) {
        if (typed(part, language).isEmpty()) {
            problems.add(new Problem(name(part, language), voice.say(why)));
        }
    }

    private void tooLong(String part, Language language, int longest, Voice voice, List<Problem> problems) {
        var over = typed(part, language).length() - longest;
        if (over > 0) {
            problems.add(new Problem(name(part, language), voice.say("feedback.error.too_long", "n", over)));
        }
    }

    private void lines(String part, Language language, Voice voice, List<Problem> problems) {
        var lines = PassportText.lines(typed(part, language));
        var tooLong = lines.stream()
                .filter(it -> it.length() > PassportText.LONGEST_LINE)
                .findFirst();
        if (lines.size() > PassportText.MOST_LINES) {
            problems.add(
                    new Problem(name(part, language), voice.say("model.error.lines", "max", PassportText.MOST_LINES)));
        } else if (tooLong.isPresent()) {
            problems.add(
                    new Problem(name(part, language), voice.say("model.error.line", "max", PassportText.LONGEST_LINE)));
        }
    }

    /** Only where there are no problems. */
    Map<Language, PassportText> texts() {
        var texts = new EnumMap<Language, PassportText>(Language.class);
        for (var language : Language.values()) {
            if (isIn(language)) {
                texts.put(
                        language,
                        new PassportText(
                                typed("name", language),
                                typed("purpose", language),
                                typed("forwhom", language),
                                PassportText.lines(typed("steps", language)),
                                PassportText.lines(typed("checklist", language))));
            }
        }
        return texts;
    }
}
