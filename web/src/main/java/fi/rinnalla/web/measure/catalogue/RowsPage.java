package fi.rinnalla.web.measure.catalogue;

import fi.rinnalla.domain.measure.catalogue.CountedRow;
import fi.rinnalla.domain.measure.catalogue.IndicatorTheme;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.measure.catalogue.RowKind;
import fi.rinnalla.services.measure.catalogue.RowsSheet;
import fi.rinnalla.services.measure.catalogue.RowsSheet.Access;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;

/** What a figure is made of, each row with the way to its own page. */
public record RowsPage(Chrome chrome, RowsSheet sheet) implements StaffPage {
    static final String TEMPLATE = "measure/catalogue/rows";

    public boolean isOpen() {
        return sheet.access() == Access.OPEN;
    }

    public String heading() {
        return say("indicator.rows.heading", "name", words().name(sheet.definition()));
    }

    /** Which programme and quarter; the programme stays out where nobody counts by it. */
    public String where() {
        return sheet.programmeName() + ", " + words().quarter(sheet.quarter());
    }

    public String shut() {
        if (sheet.access() == Access.NOT_YOURS) {
            return say("indicator.rows.not_yours");
        }
        if (sheet.definition().own().isPresent()) {
            return say("indicator.rows.own");
        }
        var answers = ReadyIndicator.coded(sheet.definition().code())
                .filter(it -> it.theme() == IndicatorTheme.OUTCOME)
                .isPresent();
        return say(answers ? "indicator.rows.answers" : "indicator.rows.none");
    }

    public String sum() {
        var figure = sheet.figure().orElseThrow();
        return say(
                "indicator.rows.sum",
                "value",
                words().value(figure.indicator().quantity(), figure.value()),
                "rows",
                chrome.voice().count("indicator.rows", sheet.all()));
    }

    public String back() {
        return CataloguePage.URL + "/" + sheet.definition().code().value();
    }

    public String day(CountedRow it) {
        return new Times(chrome.voice()).date(it.day());
    }

    public String name(CountedRow it) {
        var name = it.kind() == RowKind.ADOPTION
                ? say("ordering.county." + it.name().replace('-', '_'))
                : it.name();
        var kind = say("indicator.row." + Typed.low(it.kind()));
        return name.isEmpty() ? kind : kind + ": " + name;
    }

    public String n(CountedRow it) {
        return words().number(it.n(), 0, 2);
    }

    /** Null where it has no page. */
    public String href(CountedRow it) {
        return switch (it.kind()) {
            case VISITS_OF_A_DAY -> "/tyo/kaynnit/paiva?paikka=" + it.id() + "&paiva=" + it.day();
            case MEETING -> "/tyo/ryhmat/" + it.id();
            case FEEDBACK -> "/tyo/palaute/" + it.id();
            case PUBLICATION -> "/tyo/julkaisut/" + it.id();
            case ASSIGNMENT -> "/tyo/toimeksiannot/" + it.id();
            case TRAINING -> "/tyo/ammattilaiskoulutukset/" + it.id();
            case RELATION -> "/tyo/tukisuhteet/" + it.id();
            case ADOPTION -> "/kehitys/mallit/" + it.id();
            case CALLS_OF_A_DAY, OPENING -> null;
        };
    }

    /** Null on the last page. */
    public String further() {
        return sheet.next().map(it -> here() + "&sivu=" + it).orElse(null);
    }

    /** Null on the first page. */
    public String first() {
        return sheet.page() > 1 ? here() : null;
    }

    private String here() {
        return back() + "/rivit?ohjelma=" + sheet.programme().value() + "&jakso=" + sheet.quarter();
    }

    private IndicatorWords words() {
        return new IndicatorWords(chrome.voice());
    }
}
