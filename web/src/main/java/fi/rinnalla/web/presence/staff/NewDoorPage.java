package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.services.presence.ReadingTheDoors.ProgrammeName;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;

/** The form for a new place or line. */
public record NewDoorPage(
        Chrome chrome, FactsForm form, List<ProgrammeName> programmes, List<Language> languages, List<Problem> problems)
        implements FactsFields {
    static final String TEMPLATE = "presence/staff/newdoor";

    public List<Choice> kinds() {
        return Arrays.stream(DoorRow.Kind.values())
                .map(it -> Choice.of(Typed.low(it), say("hours.field.kind." + Typed.low(it)), it == form.kind()))
                .toList();
    }

    public List<Choice> choices() {
        return programmes.stream()
                .map(it -> Choice.of(
                        it.id().value().toString(),
                        it.name(),
                        it.id().value().toString().equals(form.fields().text("programme"))))
                .toList();
    }
}
