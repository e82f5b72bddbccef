package fi.rinnalla.web.measure.catalogue;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.measure.catalogue.OwnDesk;
import fi.rinnalla.services.measure.catalogue.OwnDesk.Kept;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where a figure is written down. */
public record OwnFigurePage(Chrome chrome, OwnDesk desk, Kept kept, OwnFigureForm form, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "measure/catalogue/enter";

    /** So far back figures may be written down. */
    private static final int QUARTERS = 24;

    public String back() {
        return CataloguePage.URL + "/" + kept.code().value();
    }

    public String action() {
        return back() + "/luku";
    }

    public Field field(String name) {
        return Field.of(name, say("indicator.figure." + name))
                .holding(form.typed(name))
                .among(problems);
    }

    public Field value() {
        return field(OwnFigureForm.VALUE)
                .hinted(say("indicator.error.value." + Typed.low(kept.meaning().quantity())));
    }

    public Field source() {
        return field(OwnFigureForm.SOURCE).hinted(say("indicator.figure.source.hint"));
    }

    public List<Choice> programmes() {
        return desk.programmes().stream()
                .map(it -> Choice.of(
                        it.id().value().toString(),
                        it.name(),
                        form.programme(desk).filter(it.id()::equals).isPresent()))
                .toList();
    }

    /** Newest first. */
    public List<Choice> quarters() {
        return Stream.iterate(desk.running(), Quarter::previous)
                .limit(QUARTERS)
                .map(it -> Choice.of(
                        it.toString(),
                        new IndicatorWords(chrome.voice()).quarter(it),
                        form.quarter().filter(it::equals).isPresent()))
                .toList();
    }

    public List<Choice> bases() {
        var chosen = form.basis().orElse(kept.meaning().basis());
        return Arrays.stream(Basis.values())
                .map(it -> Choice.of(Typed.low(it), new IndicatorWords(chrome.voice()).basis(it), it == chosen))
                .toList();
    }
}
