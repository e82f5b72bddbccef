package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.SignpostRow;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.access.UndoPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The directory of services for those who keep it.
 *
 * @param edited the one the form belongs to; empty for a new one
 */
public record DirectoryPage(
        Chrome chrome,
        List<SignpostRow> services,
        List<Language> spoken,
        SignpostForm form,
        Optional<UUID> edited,
        Optional<LastChange> last,
        List<Problem> problems,
        String done)
        implements UndoPage {
    static final String TEMPLATE = "guidance/staff/directory";

    public String href(SignpostRow it) {
        return DirectoryController.PATH + "/" + it.id();
    }

    public String action() {
        return DirectoryController.PATH + edited.map(it -> "/" + it).orElse("");
    }

    @Override
    public String undoHref() {
        return action() + "/palautus";
    }

    /** What was done, in words; empty where nothing was. */
    public String doneWords() {
        return new DoneWords(chrome.voice()).of(done);
    }

    public String state(SignpostRow it) {
        if (it.hidden()) {
            return say("editing.services.hidden");
        }
        return it.checkedOn()
                .map(day -> say(
                        it.stale() ? "guidance.services.stale" : "guidance.services.checked",
                        "date",
                        new Times(chrome.voice()).date(day)))
                .orElseGet(() -> say("guidance.services.unchecked"));
    }

    public Field languageField() {
        return field("language", "");
    }

    public List<Choice> languages() {
        return new LanguageChoices(chrome.voice(), spoken).with(form.language());
    }

    public Field nameField() {
        return field("name", form.name());
    }

    public Field purposeField() {
        return field("purpose", form.purpose());
    }

    public Field countyField() {
        return field("county", form.county());
    }

    public Field reachField() {
        return field("reach", form.reach());
    }

    public Field linkField() {
        return field("link", form.link());
    }

    private Field field(String name, String value) {
        return Field.of(name, say("editing." + name)).holding(value).among(problems);
    }
}
