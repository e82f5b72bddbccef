package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.guidance.NewsText;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** News as it was typed. */
public class NewsForm {
    static final int LONGEST_BODY = 4_000;

    @FormParam("language")
    @DefaultValue("")
    private String language = "";

    @FormParam("title")
    @DefaultValue("")
    private String title = "";

    @FormParam("body")
    @DefaultValue("")
    private String body = "";

    static NewsForm of(NewsText text) {
        var form = new NewsForm();
        form.language = text.language().path();
        form.title = text.title();
        form.body = text.body();
        return form;
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (language().isEmpty()) {
            problems.add(new Problem("language", voice.say("editing.error.language")));
        }
        if (title().isEmpty()) {
            problems.add(new Problem("title", voice.say("editing.error.title")));
        }
        if (body().isEmpty()) {
            problems.add(new Problem("body", voice.say("editing.error.body")));
        }
        tooLong("title", title(), TextForm.LONGEST_LINE, voice, problems);
        tooLong("body", body(), LONGEST_BODY, voice, problems);
        return problems;
    }

    private static void tooLong(String field, String typed, int longest, Voice voice, List<Problem> problems) {
        if (typed.length() > longest) {
            problems.add(new Problem(field, voice.say("editing.error.long", "n", typed.length() - longest)));
        }
    }

    NewsText text() {
        return new NewsText(language().orElseThrow(), title(), body());
    }

    Optional<Language> language() {
        return Language.atPath(language);
    }

    String title() {
        return title.strip();
    }

    String body() {
        return body.replace("\r\n", "\n").strip();
    }
}
