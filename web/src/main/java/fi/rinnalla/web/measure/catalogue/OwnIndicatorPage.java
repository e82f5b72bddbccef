package fi.rinnalla.web.measure.catalogue;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.Denominator;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;

/** Where an organisation says what it counts by itself. */
public record OwnIndicatorPage(
        Chrome chrome, String action, String back, String heading, OwnIndicatorForm form, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "measure/catalogue/own";

    public boolean isNew() {
        return action.endsWith("/uusi");
    }

    public Field field(String name) {
        return Field.of(name, say("indicator.field." + name))
                .holding(form.typed(name))
                .among(problems);
    }

    public Field hinted(String name) {
        return field(name).hinted(say("indicator.field." + name + ".hint"));
    }

    public List<Choice> quantities() {
        return Arrays.stream(Quantity.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        words().quantity(it),
                        form.quantity().filter(it::equals).isPresent()))
                .toList();
    }

    public List<Choice> bases() {
        return Arrays.stream(Basis.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        words().basis(it),
                        form.basis().filter(it::equals).isPresent()))
                .toList();
    }

    public List<Choice> denominators() {
        return Arrays.stream(Denominator.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        words().denominator(it),
                        form.denominators().contains(it)))
                .toList();
    }

    private IndicatorWords words() {
        return new IndicatorWords(chrome.voice());
    }
}
