package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.MaterialText;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.MaterialView;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something to read after a meeting, as it was typed. Several of these forms stand on one page.
 *
 * @param suffix makes the names of its fields its own; empty for a new one
 */
record MaterialForm(MultivaluedMap<String, String> fields, String suffix) {
    static final int LONGEST = 4_000;
    static final int LONGEST_TITLE = 120;

    static MaterialForm empty() {
        return new MaterialForm(new MultivaluedHashMap<>(), "");
    }

    static MaterialForm of(MaterialView it) {
        var form = new MaterialForm(new MultivaluedHashMap<>(), "-" + it.id());
        form.put("language", it.text().language().path());
        form.put("title", it.text().title());
        form.put("body", it.text().body());
        form.put("link", it.text().link().orElse(""));
        form.put("everybody", Boolean.toString(it.text().forEverybody()));
        return form;
    }

    private void put(String field, String value) {
        fields.putSingle(field + suffix, value);
    }

    String typed(String field) {
        var typed = fields.getFirst(field + suffix);
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        check(problems, language().isPresent(), "language", voice.say("running.materials.error.language"));
        check(problems, !typed("title").isEmpty(), "title", voice.say("running.materials.error.title"));
        length(problems, "title", LONGEST_TITLE, voice);
        length(problems, "body", LONGEST, voice);
        check(
                problems,
                typed("body").length() + typed("link").length() > 0,
                "body",
                voice.say("running.materials.error.body"));
        check(problems, linkLeadsSomewhere(), "link", voice.say("running.materials.error.link"));
        return problems;
    }

    private void check(List<Problem> problems, boolean right, String field, String words) {
        if (!right) {
            problems.add(new Problem(field + suffix, words));
        }
    }

    private void length(List<Problem> problems, String field, int most, Voice voice) {
        var over = typed(field).length() - most;
        check(problems, over <= 0, field, voice.say("running.error.long", "n", over));
    }

    private boolean linkLeadsSomewhere() {
        return typed("link").isEmpty() || typed("link").matches("https://[^\\s\"<>]{1,500}");
    }

    MaterialText text() {
        return new MaterialText(
                language().orElseThrow(), typed("title"), typed("body"), Typed.text(typed("link")), forEverybody());
    }

    Optional<Language> language() {
        return Language.atPath(typed("language"));
    }

    boolean forEverybody() {
        return typed("everybody").equals("true");
    }
}
