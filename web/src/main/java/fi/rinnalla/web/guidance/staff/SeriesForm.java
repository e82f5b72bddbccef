package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.guidance.SeriesText;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;

/** A series as it was typed. */
public class SeriesForm {
    private static final String SLUG = "[a-z0-9-]{2,40}";

    @FormParam("slug")
    @DefaultValue("")
    private String slug = "";

    @FormParam("language")
    @DefaultValue("")
    private String language = "";

    @FormParam("title")
    @DefaultValue("")
    private String title = "";

    @FormParam("aim")
    @DefaultValue("")
    private String aim = "";

    @FormParam("audience")
    @DefaultValue("")
    private String audience = "";

    @FormParam("minutes")
    @DefaultValue("")
    private String minutes = "";

    @FormParam("needs")
    @DefaultValue("")
    private String needs = "";

    @FormParam("sessions")
    @DefaultValue("")
    private String sessions = "";

    @FormParam("notes")
    @DefaultValue("")
    private String notes = "";

    @FormParam(FormKeys.FIELD)
    private String key;

    static SeriesForm of(String slug, SeriesText text) {
        var form = new SeriesForm();
        form.slug = slug;
        form.language = text.language().path();
        form.title = text.title();
        form.aim = text.aim();
        form.audience = text.audience();
        form.minutes = String.valueOf(text.minutes());
        form.needs = text.needs();
        form.sessions = text.body();
        form.notes = text.notes();
        return form;
    }

    List<Problem> problems(Voice voice) {
        return new Check(voice)
                .that(slug().matches(SLUG), "slug")
                .that(language().isPresent(), "language")
                .that(!title().isEmpty(), "title")
                .atMost(TextForm.LONGEST_LINE, "title", title())
                .that(!aim().isEmpty(), "aim")
                .atMost(TextForm.LONGEST_LINE, "aim", aim())
                .atMost(TextForm.LONGEST_LINE, "audience", audience())
                .that(length() >= SeriesText.SHORTEST && length() <= SeriesText.LONGEST, "minutes")
                .atMost(TextForm.LONGEST_LINE, "needs", needs())
                .that(!SeriesText.sessions(sessions()).isEmpty(), "sessions")
                .atMost(TextForm.LONGEST_BODY, "sessions", sessions())
                .that(SeriesText.strayHeadings(sessions(), notes()).isEmpty(), "notes")
                .atMost(TextForm.LONGEST_BODY, "notes", notes())
                .problems();
    }

    SeriesText text() {
        return new SeriesText(
                language().orElseThrow(), title(), aim(), audience(), length(), needs(), sessions(), notes());
    }

    Optional<Language> language() {
        return Language.atPath(language);
    }

    String key() {
        return key;
    }

    String slug() {
        return slug.strip();
    }

    String title() {
        return title.strip();
    }

    String aim() {
        return aim.strip();
    }

    String audience() {
        return audience.strip();
    }

    String minutes() {
        return minutes.strip();
    }

    String needs() {
        return needs.strip();
    }

    String sessions() {
        return sessions.replace("\r\n", "\n").strip();
    }

    String notes() {
        return notes.replace("\r\n", "\n").strip();
    }

    /** The same series begun in another language: what is the same in every language stands there already. */
    static SeriesForm translating(String slug, SeriesText text, Language into) {
        var form = new SeriesForm();
        form.slug = slug;
        form.language = into.path();
        form.minutes = String.valueOf(text.minutes());
        return form;
    }

    /** What is no number of minutes is none. */
    private int length() {
        return minutes().matches("[0-9]{1,3}") ? Integer.parseInt(minutes()) : 0;
    }
}
