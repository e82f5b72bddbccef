package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.TemplateRow;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.access.UndoPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The organisation's beginnings of answers.
 *
 * @param edited the one the form belongs to; empty for a new one
 */
public record TemplatesPage(
        Chrome chrome,
        List<TemplateRow> templates,
        List<Language> spoken,
        TemplateForm form,
        Optional<UUID> edited,
        Optional<LastChange> last,
        List<Problem> problems,
        String done)
        implements UndoPage {
    static final String TEMPLATE = "staff/templates";

    /** What was done, in words; empty where nothing was. */
    public String doneWords() {
        return switch (done) {
            case "saved" -> say("staff.templates.saved");
            case "hidden" -> say("staff.templates.hidden.done");
            case "undone" -> say("admin.undone");
            default -> "";
        };
    }

    public String about(TemplateRow it) {
        return words().language(it.language()) + " · " + words().answerKind(it.kind());
    }

    public Field titleField() {
        return Field.of("title", say("staff.templates.title"))
                .holding(form.title())
                .among(problems);
    }

    public Field bodyField() {
        return Field.of("body", say("staff.templates.body"))
                .holding(form.body())
                .among(problems);
    }

    public int longest() {
        return AnswerForm.LONGEST;
    }

    public boolean adds() {
        return edited.isEmpty();
    }

    /** Where the form goes: to the one that is edited, or to all of them for a new one. */
    public String action() {
        return "/" + TemplatesController.PATH + edited.map(it -> "/" + it).orElse("");
    }

    @Override
    public String undoHref() {
        return action() + "/palautus";
    }

    public String href(TemplateRow it) {
        return "/" + TemplatesController.PATH + "/" + it.id();
    }

    public Field kindField() {
        return Field.of("answer", say("staff.answer.kind"));
    }

    public List<Choice> kinds() {
        return Arrays.stream(AnswerKind.values())
                .map(it -> Choice.of(Typed.low(it), words().answerKind(it), it == form.kind()))
                .toList();
    }

    public Field languageField() {
        return Field.of("language", say("staff.publish.language"));
    }

    public List<Choice> languages() {
        return spoken.stream()
                .map(it -> Choice.of(it.path(), words().language(it), it == form.language()))
                .toList();
    }

    private Words words() {
        return new Words(chrome.voice());
    }
}
