package fi.rinnalla.web.training.professional.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.professional.TaughtWords;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/**
 * A training of professionals, planned or changed.
 *
 * @param action where it is sent
 * @param back where one came from
 * @param languages the organisation's own, Finnish among them
 */
public record TaughtEditPage(
        Chrome chrome,
        String heading,
        String action,
        String back,
        List<Language> languages,
        TaughtForm typed,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "training/professional/staff/edit";

    public Field field(String name) {
        var hint = "professional." + name + ".hint";
        return Field.of(name, say("professional." + name))
                .hinted(chrome.voice().knows(hint) ? say(hint) : "")
                .holding(typed.typed(name))
                .among(problems);
    }

    public Field title(Language language) {
        return spoken("title", language);
    }

    public Field about(Language language) {
        return spoken("about", language);
    }

    private Field spoken(String name, Language language) {
        var field = name + "-" + language.path();
        return Field.of(field, say("professional." + name, "language", say("portal.language." + language.path())))
                .holding(typed.typed(field))
                .among(problems);
    }

    public List<Choice> wheres() {
        return List.of(
                Choice.of("town", say("ordering.where.town"), !typed.online()),
                Choice.of("online", say("ordering.where.online"), typed.online()));
    }

    /** Of what it is about, and of what is given along. */
    public int longest() {
        return TaughtWords.LONGEST_ABOUT;
    }

    public boolean listed() {
        return typed.listed();
    }

    public boolean isNew() {
        return action.equals(back);
    }

    public String order() {
        return typed.typed("tilaus");
    }
}
