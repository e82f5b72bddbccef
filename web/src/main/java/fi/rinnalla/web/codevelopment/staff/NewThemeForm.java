package fi.rinnalla.web.codevelopment.staff;

import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.ThemeWords;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.codevelopment.NewTheme;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was typed about a new theme. */
record NewThemeForm(MoveForm typed) {
    static final int LONGEST_TITLE = 200;

    static NewThemeForm empty() {
        return new NewThemeForm(MoveForm.empty());
    }

    static NewThemeForm of(MultivaluedMap<String, String> fields) {
        return new NewThemeForm(new MoveForm(fields));
    }

    List<Problem> problems(Voice voice, LocalDate today) {
        var problems = new ArrayList<Problem>();
        words("title", LONGEST_TITLE, voice, problems);
        words("description", MoveForm.LONGEST, voice, problems);
        if (code().isEmpty()) {
            problems.add(new Problem("code", voice.say("theme.code.error")));
        }
        if (county().isEmpty()) {
            problems.add(new Problem("alue", voice.say("theme.county.error")));
        }
        problems.addAll(typed.planProblems(voice, today));
        return problems;
    }

    private void words(String field, int longest, Voice voice, List<Problem> problems) {
        var over = typed(field).length() - longest;
        if (typed(field).isEmpty()) {
            problems.add(new Problem(field, voice.say("theme." + field + ".error")));
        } else if (over > 0) {
            problems.add(new Problem(field, voice.say("feedback.error.too_long", "n", over)));
        }
    }

    /** Only where there are no problems. */
    NewTheme theme(Language language) {
        return new NewTheme(
                new ThemeWords(language, typed("title"), typed("description"), code().orElseThrow(), checked()),
                county().orElseThrow(),
                Typed.text(typed("place")),
                continues(),
                typed.plan());
    }

    Optional<ThemeCode> code() {
        return Typed.one(ThemeCode.class, typed("code"));
    }

    Optional<County> county() {
        return Typed.one(County.class, typed("alue"));
    }

    Optional<ThemeId> continues() {
        return Typed.id(typed("continues")).map(ThemeId::new);
    }

    boolean checked() {
        return typed("checked").equals("true");
    }

    String key() {
        return typed("key");
    }

    String typed(String field) {
        return typed.typed(field);
    }
}
