package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.ClaimedWork;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.services.partner.ClaimRow;
import fi.rinnalla.services.partner.ClaimSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Euros;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A partner's own fees.
 *
 * @param chosen what was ticked; all of it where nothing was sent yet
 * @param limit as it was typed; empty where it was not
 */
public record OwnFeesPage(
        Chrome chrome,
        ClaimSheet sheet,
        Optional<Set<String>> chosen,
        Optional<String> limit,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String URL = "/oma/palkkiot";
    static final String TEMPLATE = "partner/fee/own";

    public Field linesField() {
        return Field.of("line", say("fee.own.lines"))
                .hinted(say("fee.own.lines.hint"))
                .among(problems);
    }

    public List<Choice> lines() {
        return sheet.open().stream()
                .map(it -> new Choice(
                        LineKey.of(it),
                        times().shortDay(it.day()) + " " + words().line(it.about(), it.kind(), it.amount()),
                        worth(it),
                        chosen.map(ticked -> ticked.contains(LineKey.of(it))).orElse(true)))
                .toList();
    }

    /** {@code 37,50 €, 25,00 € / tunti} */
    private String worth(ClaimedWork it) {
        return it.rate().each().value() == 0
                ? words().rate(it.rate())
                : words().money(it.cents()) + ", " + words().rate(it.rate());
    }

    public String openTotal() {
        return say("fee.own.total", "sum", words().money(sheet.openTotal()));
    }

    public String state(ClaimRow it) {
        return words().state(it.state());
    }

    public String look(ClaimRow it) {
        return FeeWords.look(it.state());
    }

    public String heading(ClaimRow it) {
        var sent = times().date(it.sentOn());
        if (it.state() == ClaimState.GIVEN) {
            return say("fee.own.given", "date", sent, "time", words().time(it.minutes()));
        }
        return say(
                it.correction() ? "fee.own.correction" : "fee.own.claim",
                "date",
                sent,
                "sum",
                words().money(it.total()));
    }

    public String why(ClaimRow it) {
        return it.returnedFor()
                .map(why -> say("fee.returned." + Typed.low(why)))
                .orElse("");
    }

    public boolean mayTakeBack(ClaimRow it) {
        return it.state() == ClaimState.SENT
                || it.state() == ClaimState.GIVEN && it.sentOn().equals(sheet.today());
    }

    public String line(ClaimRow.Line it) {
        return times().brief(it.day()) + " " + words().line(it.about(), it.kind(), it.amount());
    }

    public String cents(ClaimRow.Line it) {
        return words().money(it.cents());
    }

    public String earned() {
        return words().money(sheet.earned());
    }

    public int year() {
        return sheet.today().getYear();
    }

    /** How much is left of the limit; empty where there is none. */
    public String left() {
        return sheet.limit()
                .map(it -> it.minus(sheet.earned()))
                .map(it -> it.isBelowZero()
                        ? say(
                                "fee.limit.over",
                                "sum",
                                words().money(sheet.earned().minus(sheet.limit().orElseThrow())))
                        : say("fee.limit.left", "sum", words().money(it)))
                .orElse("");
    }

    /** What is still to be asked for would go over it. */
    public boolean wouldGoOver() {
        return sheet.limit()
                .filter(it -> !sheet.open().isEmpty())
                .filter(it -> it.compareTo(sheet.earned().plus(workTotal())) < 0)
                .isPresent();
    }

    private Cents workTotal() {
        return Cents.sum(sheet.open().stream()
                .filter(it -> it.about() == LineOf.WORK)
                .map(ClaimedWork::cents)
                .toList());
    }

    public Field limitField() {
        return Field.of("limit", say("fee.limit"))
                .hinted(say("fee.limit.hint"))
                .holding(limit.orElseGet(
                        () -> sheet.limit().map(it -> Euros.written(it.value())).orElse("")))
                .among(problems);
    }

    private Times times() {
        return new Times(chrome.voice());
    }

    private FeeWords words() {
        return new FeeWords(chrome.voice());
    }
}
