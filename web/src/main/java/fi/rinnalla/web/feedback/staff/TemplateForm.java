package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.TemplateRow;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;

/** The beginning of an answer as it was typed. */
public class TemplateForm {
    static final int LONGEST_TITLE = 80;

    @FormParam("answer")
    @DefaultValue("")
    private String kind = "";

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
    @DefaultValue("")
    private String key = "";

    static TemplateForm of(TemplateRow template) {
        var form = new TemplateForm();
        form.kind = Typed.low(template.kind());
        form.language = template.language().path();
        form.title = template.title();
        form.body = template.body();
        return form;
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (title().isBlank()) {
            problems.add(new Problem("title", voice.say("staff.templates.error.title")));
        } else if (title().length() > LONGEST_TITLE) {
            problems.add(tooLong("title", title().length() - LONGEST_TITLE, voice));
        }
        if (body().isBlank()) {
            problems.add(new Problem("body", voice.say("staff.templates.error.body")));
        } else if (body().length() > AnswerForm.LONGEST) {
            problems.add(tooLong("body", body().length() - AnswerForm.LONGEST, voice));
        }
        return problems;
    }

    private static Problem tooLong(String field, int over, Voice voice) {
        return new Problem(field, voice.say("staff.answer.error.too_long", "n", over));
    }

    AnswerKind kind() {
        return Typed.one(AnswerKind.class, kind).orElse(AnswerKind.ANSWER);
    }

    Language language() {
        return Language.atPath(language == null ? "" : language).orElse(Language.FI);
    }

    String key() {
        return key;
    }

    String title() {
        return title == null ? "" : title;
    }

    String body() {
        return body == null ? "" : body.replace("\r\n", "\n");
    }
}
