package fi.rinnalla.web.partner.commitment;

import fi.rinnalla.domain.partner.CommitmentWords;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.partner.CommitmentSheet;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a draft as they were typed, in each language of the form.
 *
 * @param edition the draft as its writer saw it; -1 where that cannot be read
 */
record CommitmentForm(int edition, Map<Language, CommitmentWords> words) {
    private static final String NUMBER = "[0-9]{1,9}";

    static CommitmentForm of(CommitmentSheet sheet, List<Language> spoken) {
        var words = new EnumMap<Language, CommitmentWords>(Language.class);
        spoken.forEach(it ->
                words.put(it, sheet.in(it).map(CommitmentSheet.Text::words).orElse(new CommitmentWords("", ""))));
        return new CommitmentForm(sheet.edition(), words);
    }

    static CommitmentForm typed(MultivaluedMap<String, String> form) {
        var words = new EnumMap<Language, CommitmentWords>(Language.class);
        for (var it : Language.values()) {
            if (form.containsKey(title(it))) {
                words.put(it, new CommitmentWords(one(form, title(it)), one(form, body(it))));
            }
        }
        var edition = one(form, "edition");
        return new CommitmentForm(edition.matches(NUMBER) ? Integer.parseInt(edition) : -1, words);
    }

    private static String one(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    static String title(Language it) {
        return "title-" + it.path();
    }

    static String body(Language it) {
        return "body-" + it.path();
    }

    CommitmentWords in(Language language) {
        return words.getOrDefault(language, new CommitmentWords("", ""));
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        words.forEach((language, it) -> {
            if (it.title().isEmpty() && !it.body().isEmpty()) {
                problems.add(new Problem(title(language), voice.say("commitment.title.error")));
            }
            if (it.title().length() > CommitmentWords.LONGEST_TITLE) {
                problems.add(new Problem(
                        title(language), voice.say("commitment.title.long", "n", CommitmentWords.LONGEST_TITLE)));
            }
            if (it.body().isEmpty() && !it.title().isEmpty()) {
                problems.add(new Problem(body(language), voice.say("commitment.body.error")));
            }
            var over = it.body().length() - CommitmentWords.LONGEST_BODY;
            if (over > 0) {
                problems.add(new Problem(body(language), voice.say("commitment.body.long", "n", over)));
            }
        });
        return problems;
    }
}
