package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/** What is told of a group or an event, to be told better. */
public record TextsPage(Chrome chrome, String back, ToldForm form, List<Language> spoken, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "gathering/staff/texts";

    public String language(Language it) {
        return say("running.texts", "language", say("portal.language.name." + it.path()));
    }

    public boolean unfolded(Language it) {
        return it == spoken.get(0) || !form.text("name", it).isEmpty();
    }

    public Field text(String name, Language language) {
        return Field.of(name + "-" + language.path(), say("running." + name))
                .holding(form.text(name, language))
                .among(problems);
    }
}
