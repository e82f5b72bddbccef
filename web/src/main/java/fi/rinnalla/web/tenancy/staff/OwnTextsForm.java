package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.tenancy.OwnWords;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One text in all languages, as it was typed. */
record OwnTextsForm(String topic, Sent sent) {
    static final int LONGEST = 1_000;
    private static final int LONGEST_REVIEWER = 60;

    static OwnTextsForm of(String topic, Map<Language, OwnWords> words) {
        var sent = Sent.NOTHING;
        for (var word : words.entrySet()) {
            sent = sent.with(body(word.getKey()), word.getValue().body());
            if (word.getValue().isSigned()) {
                sent = sent.with(sign(word.getKey()), "true");
            }
        }
        return new OwnTextsForm(topic, sent);
    }

    static String body(Language language) {
        return "body-" + language.path();
    }

    static String sign(Language language) {
        return "signed-" + language.path();
    }

    List<Problem> problems(List<Language> spoken, Map<Language, OwnWords> before, Voice voice) {
        var problems = new ArrayList<Problem>();
        spoken.stream()
                .filter(it -> sent.text(body(it)).length() > LONGEST)
                .forEach(it -> problems.add(new Problem(body(it), voice.say("admin.error.long", "max", LONGEST))));
        if (signed(spoken).stream().anyMatch(it -> isNewlySigned(it, before))
                && reviewer().isEmpty()) {
            problems.add(new Problem("reviewer", voice.say("admin.texts.error.reviewer")));
        }
        if (reviewer().length() > LONGEST_REVIEWER) {
            problems.add(new Problem("reviewer", voice.say("admin.error.long", "max", LONGEST_REVIEWER)));
        }
        return problems;
    }

    private boolean isNewlySigned(Language language, Map<Language, OwnWords> before) {
        var was = before.get(language);
        return was == null || !was.isSigned() || !was.body().equals(sent.text(body(language)));
    }

    /** A language whose field was not sent is left as it is. */
    Map<Language, String> bodies(List<Language> spoken) {
        return spoken.stream()
                .filter(it -> sent.fields().containsKey(body(it)))
                .collect(Collectors.toMap(it -> it, it -> sent.text(body(it))));
    }

    /** A text that is not there cannot be signed. */
    Set<Language> signed(List<Language> spoken) {
        return spoken.stream()
                .filter(it -> isSigned(it) && !sent.text(body(it)).isEmpty())
                .collect(Collectors.toSet());
    }

    boolean isSigned(Language language) {
        return !sent.text(sign(language)).isEmpty();
    }

    String reviewer() {
        return sent.text("reviewer");
    }
}
