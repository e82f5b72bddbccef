package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.ReturnReason;
import fi.rinnalla.services.partner.ApprovalSheet.Named;
import fi.rinnalla.services.partner.ClaimRow.Line;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;

/**
 * One claim, line by line.
 *
 * @param line the one that was to be mended
 * @param right its right sum as it was typed
 */
public record ClaimPage(Chrome chrome, Named it, String line, String right, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "partner/fee/claim";

    public String href(String act) {
        return FeesPage.URL + "/" + it.claim().id().value() + act;
    }

    public String heading() {
        return say(
                "fee.claim.heading",
                "name",
                it.paidTo(),
                "sum",
                words().money(it.claim().total()));
    }

    public String sent() {
        return say("fee.claim.sent", "date", times().date(it.claim().sentOn()));
    }

    public String state() {
        return words().state(it.claim().state());
    }

    public String look() {
        return FeeWords.look(it.claim().state());
    }

    public String why() {
        return it.claim().returnedFor().map(this::why).orElse("");
    }

    private String why(ReturnReason reason) {
        return say("fee.returned." + Typed.low(reason));
    }

    public boolean waits() {
        return it.claim().state() == ClaimState.SENT && !it.own();
    }

    public boolean mayGoBack() {
        return it.claim().state() == ClaimState.APPROVED && !it.claim().correction() && !it.own();
    }

    public boolean mayBeMended() {
        return !it.own()
                && !it.claim().correction()
                && switch (it.claim().state()) {
                    case APPROVED, LISTED, PAID -> true;
                    case SENT, RETURNED, GIVEN -> false;
                };
    }

    public String day(Line one) {
        return times().date(one.day());
    }

    public String done(Line one) {
        return words().line(one.about(), one.kind(), one.amount());
    }

    public String rate(Line one) {
        return words().rate(one.rate());
    }

    public String cents(Line one) {
        return words().money(one.cents());
    }

    public Field reason() {
        return Field.of("reason", say("fee.return.reason"))
                .hinted(say("fee.return.hint"))
                .among(problems);
    }

    public List<Choice> reasons() {
        return Arrays.stream(ReturnReason.values())
                .map(one -> Choice.of(Typed.low(one), why(one), false))
                .toList();
    }

    public Field lineField() {
        return Field.of("line", say("fee.mend.line")).among(problems);
    }

    public List<Choice> lines() {
        return it.claim().lines().stream()
                .map(one -> Choice.of(
                        one.id().value().toString(),
                        day(one) + " " + done(one) + ", " + cents(one),
                        one.id().value().toString().equals(line)
                                || it.claim().lines().size() == 1))
                .toList();
    }

    public Field rightField() {
        return Field.of("right", say("fee.mend.right"))
                .hinted(say("fee.mend.right.hint"))
                .holding(right)
                .among(problems);
    }

    private Times times() {
        return new Times(chrome.voice());
    }

    private FeeWords words() {
        return new FeeWords(chrome.voice());
    }
}
