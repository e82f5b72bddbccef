package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.NewsRow;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.access.UndoPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * News for those who write it.
 *
 * @param edited the piece the form belongs to; empty for a new one
 */
public record NewsDeskPage(
        Chrome chrome,
        List<NewsRow> news,
        List<Language> spoken,
        NewsForm form,
        Optional<NewsRow> edited,
        Optional<LastChange> last,
        List<Problem> problems,
        String done,
        LocalDate today)
        implements UndoPage {
    static final String TEMPLATE = "guidance/staff/news";

    public String href(NewsRow it) {
        return NewsDeskController.PATH + "/" + it.id();
    }

    public String action() {
        return edited.map(this::href).orElse(NewsDeskController.PATH);
    }

    @Override
    public String undoHref() {
        return action() + "/palautus";
    }

    /** What was done, in words; empty where nothing was. */
    public String doneWords() {
        return new DoneWords(chrome.voice()).of(done);
    }

    public boolean isDraft() {
        return edited.filter(it -> it.publishOn().isEmpty()).isPresent();
    }

    public String state(NewsRow it) {
        return it.publishOn()
                .map(day -> day.isAfter(today)
                        ? say("editing.state.scheduled", "date", new Times(chrome.voice()).date(day))
                        : say("editing.state.published"))
                .orElseGet(() -> say("editing.state.draft"));
    }

    public Field languageField() {
        return field("language", "");
    }

    public List<Choice> languages() {
        return new LanguageChoices(chrome.voice(), spoken).with(form.language());
    }

    public Field titleField() {
        return field("title", form.title());
    }

    public Field bodyField() {
        return field("body", form.body()).hinted(say("editing.body.hint"));
    }

    public int longest() {
        return NewsForm.LONGEST_BODY;
    }

    public Field dayField() {
        return field("day", today.toString());
    }

    private Field field(String name, String value) {
        return Field.of(name, say("editing." + name)).holding(value).among(problems);
    }
}
