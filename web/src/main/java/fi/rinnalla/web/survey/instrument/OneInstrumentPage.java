package fi.rinnalla.web.survey.instrument;

import fi.rinnalla.domain.survey.instrument.Allowed;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;

/** An instrument of somebody's, and with whose leave it is used. */
public record OneInstrumentPage(
        Chrome chrome, String action, String heading, InstrumentForm form, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "survey/instrument/one";

    public Field field(String name) {
        return Field.of(name, say("instrument." + name))
                .holding(form.typed(name))
                .among(problems);
    }

    public Field hinted(String name) {
        return field(name).hinted(say("instrument." + name + ".hint"));
    }

    public Field allowed() {
        return Field.of(InstrumentForm.ALLOWED, say("instrument.allowed")).among(problems);
    }

    public List<Choice> choices() {
        return Arrays.stream(Allowed.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("instrument.allowed." + Typed.low(it)),
                        form.allowed().contains(it)))
                .toList();
    }
}
