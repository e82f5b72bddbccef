package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/**
 * What a survey is called and why it asks, in its languages side by side.
 *
 * @param edition that the form shows; nothing for a new survey
 */
public record WordsPage(
        Chrome chrome,
        String heading,
        String action,
        String back,
        int edition,
        List<Language> languages,
        WordsForm form,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "survey/staff/words";

    public Field title(Language language) {
        return field(WordsForm.TITLE, language);
    }

    public Field lead(Language language) {
        return field(WordsForm.LEAD, language);
    }

    private Field field(String text, Language language) {
        var name = WordsForm.name(text, language);
        return Field.of(name, say("survey." + text + ".in", "language", say("portal.language." + language.path())))
                .holding(form.typed(name))
                .among(problems);
    }
}
