package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.guidance.ArticleText;
import fi.rinnalla.domain.guidance.PathStep;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.EditorSheet;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The words of an article as they were typed. */
public class TextForm {
    static final int LONGEST_LINE = 200;
    static final int LONGEST_BODY = 20_000;
    private static final String SLUG = "[a-z0-9-]{2,40}";

    @FormParam("slug")
    @DefaultValue("")
    private String slug = "";

    @FormParam("step")
    @DefaultValue("")
    private String step = "";

    @FormParam("language")
    @DefaultValue("")
    private String language = "";

    @FormParam("county")
    @DefaultValue("")
    private String county = "";

    @FormParam("title")
    @DefaultValue("")
    private String title = "";

    @FormParam("lead")
    @DefaultValue("")
    private String lead = "";

    @FormParam("body")
    @DefaultValue("")
    private String body = "";

    @FormParam("valid")
    @DefaultValue("")
    private String valid = "";

    /** Nothing typed yet; where an article is named, another language or county of it. */
    static TextForm empty(String slug, String step, LocalDate today) {
        var form = new TextForm();
        form.slug = slug;
        form.step = step;
        form.valid = today.toString();
        return form;
    }

    /** Chosen before anything is typed. */
    TextForm in(String chosen, String where) {
        language = chosen;
        county = where;
        return this;
    }

    static TextForm of(EditorSheet sheet) {
        var form = new TextForm();
        form.slug = sheet.slug();
        form.step = Typed.low(sheet.step());
        form.language = sheet.text().language().path();
        form.county = sheet.text().county();
        form.title = sheet.text().title();
        form.lead = sheet.text().lead();
        form.body = sheet.text().body();
        form.valid = sheet.text().validOn().toString();
        return form;
    }

    /** What a form leaves out that only a new text asks for. */
    TextForm about(EditorSheet sheet) {
        slug = sheet.slug();
        step = Typed.low(sheet.step());
        language = sheet.text().language().path();
        county = sheet.text().county();
        return this;
    }

    /** Where the article is there already, its place on the path is settled. */
    TextForm standingAt(Optional<PathStep> settled) {
        step = settled.map(Typed::low).orElse(step);
        return this;
    }

    List<Problem> problems(Voice voice) {
        return new Check(voice)
                .that(slug().matches(SLUG), "slug")
                .that(step().isPresent(), "step")
                .that(language().isPresent(), "language")
                .atMost(LONGEST_LINE, "county", county())
                .that(!title().isEmpty(), "title")
                .atMost(LONGEST_LINE, "title", title())
                .atMost(2 * LONGEST_LINE, "lead", lead())
                .that(!body().isEmpty(), "body")
                .atMost(LONGEST_BODY, "body", body())
                .that(valid().isPresent(), "valid")
                .problems();
    }

    ArticleText text() {
        return new ArticleText(language().orElseThrow(), county(), title(), lead(), body(), valid().orElseThrow());
    }

    String slug() {
        return slug.strip();
    }

    Optional<PathStep> step() {
        return Typed.one(PathStep.class, step);
    }

    Optional<Language> language() {
        return Language.atPath(language);
    }

    String county() {
        return county.strip();
    }

    String title() {
        return title.strip();
    }

    String lead() {
        return lead.replace("\r\n", " ").strip();
    }

    String body() {
        return body.replace("\r\n", "\n").strip();
    }

    Optional<LocalDate> valid() {
        return Typed.day(valid);
    }
}
