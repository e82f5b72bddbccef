package fi.rinnalla.web.access.people;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/**
 * The form for asking somebody to join.
 *
 * @param byMail the invitation may leave by mail
 */
public record InvitePage(Chrome chrome, InviteForm form, List<Language> spoken, boolean byMail, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "access/invite";
    static final String URL = PeoplePage.URL + "/kutsu";

    public Field emailField() {
        return field("email").hinted(say(byMail ? "admin.people.email.hint.mail" : "admin.people.email.hint"));
    }

    public Field nameField() {
        return field("name").hinted(say("admin.people.name.hint"));
    }

    public Field rolesField() {
        return Field.of(RoleChoices.FIELD, say("admin.people.roles")).among(problems);
    }

    public List<Choice> roles() {
        return new RoleChoices(chrome.voice()).with(RoleChoices.chosen(form.sent()));
    }

    public Field languageField() {
        return Field.of("language", say("admin.people.language")).among(problems);
    }

    public List<Choice> languages() {
        return spoken.stream()
                .map(it -> Choice.of(
                        it.path(),
                        say("portal.language." + it.path()),
                        form.language().filter(it::equals).isPresent()))
                .toList();
    }

    private Field field(String name) {
        return Field.of(name, say("admin.people." + name))
                .holding(form.sent().text(name))
                .among(problems);
    }
}
