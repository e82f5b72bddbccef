package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.TallySheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Euros;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day's figures as fields, its closing, and how its figures came about.
 *
 * @param form what was typed, where it comes back
 */
public record DayPage(Chrome chrome, TallySheet sheet, DayForm form, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "tally/day";

    public String date() {
        return new Times(chrome.voice()).date(sheet.day());
    }

    public String back() {
        return "/tyo/kaynnit?paikka=" + sheet.place().code() + "&paiva=" + sheet.day();
    }

    public List<Field> counts() {
        return Stream.of(VisitKind.values())
                .map(it -> field(
                        Typed.low(it),
                        words().many(it),
                        String.valueOf(sheet.figures().of(it))))
                .toList();
    }

    public Field costField() {
        return field("kulut", say("tally.close.cost"), "0,00").hinted(say("tally.close.cost.hint"));
    }

    public Field fundingField() {
        return Field.of("rahoitus", say("tally.close.funding")).among(problems);
    }

    public List<Choice> fundings() {
        return fundings(sheet).stream()
                .map(it -> Choice.of(it, words().funding(it), it.equals(form.text("rahoitus"))))
                .toList();
    }

    /** Money of the organisation itself, which has no funder's name. */
    static final String OWN = "-";

    static List<String> fundings(TallySheet sheet) {
        return Stream.concat(sheet.fundings().stream(), Stream.of(OWN)).toList();
    }

    public List<Field> there() {
        return DayForm.THERE.stream()
                .map(it -> field(it, say("tally.close." + it), it.equals(DayForm.THERE.get(0)) ? "1" : "0"))
                .toList();
    }

    public boolean isClosed() {
        return sheet.closing().isPresent();
    }

    /** "Closed 24.11.2026 at 15.10 by Työntekijä 1." */
    public String closed() {
        var it = sheet.closing().orElseThrow();
        var times = new Times(chrome.voice());
        return say(
                "tally.closed.line",
                "date",
                times.date(Helsinki.day(it.at())),
                "time",
                times.clock(it.at()),
                "who",
                it.who());
    }

    public String cost() {
        return say(
                "tally.euros", "n", Euros.written(sheet.closing().orElseThrow().cents()));
    }

    public String funding() {
        return words().funding(sheet.closing().orElseThrow().funding());
    }

    /** How many marks came after the day was closed, or went. */
    public int late() {
        return sheet.figures().visits() - sheet.closing().orElseThrow().visits();
    }

    public TallyWords words() {
        return new TallyWords(chrome.voice());
    }

    private Field field(String name, String label, String usual) {
        return Field.of(name, label)
                .holding(form.typed().containsKey(name) ? form.text(name) : usual)
                .among(problems);
    }
}
