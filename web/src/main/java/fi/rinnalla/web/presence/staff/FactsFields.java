package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a door that are asked of a new one and of an old one in the same way. */
public interface FactsFields extends StaffPage {
    FactsForm form();

    List<Language> languages();

    List<Problem> problems();

    default Field field(String name) {
        return Field.of(name, say("hours.field." + name))
                .holding(form().fields().text(name))
                .among(problems());
    }

    default Field hinted(String name) {
        return field(name).hinted(say("hours.field." + name + ".hint"));
    }

    /** One for each language: the label says which. */
    default Field field(String name, Language language) {
        var label = say("hours.field." + name) + ", " + say("portal.language." + language.path());
        return Field.of(Sent.name(name, language), label)
                .holding(form().fields().text(Sent.name(name, language)))
                .among(problems());
    }

    default List<Choice> stepFree() {
        var chosen = form().fields().text("stepfree");
        return Stream.of("unknown", "yes", "no")
                .map(it -> Choice.of(
                        it,
                        say("hours.field.stepfree." + it),
                        it.equals(chosen) || chosen.isEmpty() && it.equals("unknown")))
                .toList();
    }
}
