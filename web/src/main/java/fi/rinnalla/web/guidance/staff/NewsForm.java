package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.guidance.NewsText;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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

    @FormParam(FormKeys.FIELD)
    private String key;

    static NewsForm of(NewsText text) {
        var form = new NewsForm();
        form.language = text.language().path();
        form.title = text.title();
        form.body = text.body();
        return form;
    }

    List<Problem> problems(Voice voice) {
        return new Check(voice)
                .that(language().isPresent(), "language")
                .that(!title().isEmpty(), "title")
                .that(!body().isEmpty(), "body")
                .atMost(TextForm.LONGEST_LINE, "title", title())
                .atMost(LONGEST_BODY, "body", body())
                .problems();
    }

    NewsText text() {
        return new NewsText(language().orElseThrow(), title(), body());
    }

    Optional<Language> language() {
        return Language.atPath(language);
    }

    String key() {
        return key;
    }

    String title() {
        return title.strip();
    }

    String body() {
        return body.replace("\r\n", "\n").strip();
    }
}
