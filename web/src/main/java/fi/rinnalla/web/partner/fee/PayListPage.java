package fi.rinnalla.web.partner.fee;

import fi.rinnalla.services.partner.PaySheet;
import fi.rinnalla.services.partner.PaySheet.PayRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;

/** A list for payroll. */
public record PayListPage(Chrome chrome, PaySheet sheet, String said) implements StaffPage {
    static final String TEMPLATE = "partner/fee/paylist";

    public String href(String act) {
        return FeesPage.LISTS + "/" + sheet.id().value() + act;
    }

    public String heading() {
        return say("fee.list.number", "n", sheet.number());
    }

    public String closed() {
        return say("fee.list.closed", "date", times().date(sheet.closedOn()), "who", sheet.closedBy());
    }

    public String paid() {
        return sheet.paidOn()
                .map(it -> say("fee.list.paid.on", "date", times().date(it)))
                .orElseGet(() -> say("fee.list.unpaid"));
    }

    public String total() {
        return words().money(sheet.total());
    }

    /** In eights, so that two people can compare it. */
    public String checksum() {
        return sheet.checksum().replaceAll("(.{8})(?=.)", "$1 ");
    }

    public String day(PayRow it) {
        return times().date(it.line().day());
    }

    public String done(PayRow it) {
        var done = words().line(it.line().about(), it.line().kind(), it.line().amount());
        return it.line().correction() ? say("fee.correction") + ": " + done : done;
    }

    public String rate(PayRow it) {
        return words().rate(it.line().rate());
    }

    public String cents(PayRow it) {
        return words().money(it.line().cents());
    }

    private Times times() {
        return new Times(chrome.voice());
    }

    private FeeWords words() {
        return new FeeWords(chrome.voice());
    }
}
