package fi.rinnalla.web.partner.fee;

import fi.rinnalla.services.partner.ApprovalSheet;
import fi.rinnalla.services.partner.ApprovalSheet.ListRow;
import fi.rinnalla.services.partner.ApprovalSheet.Named;
import fi.rinnalla.services.partner.ApprovingFees;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import java.util.List;

/**
 * What whoever approves fees has to do.
 *
 * @param ticked everything is ticked
 * @param behind this is not the first page
 */
public record FeesPage(
        Chrome chrome, ApprovalSheet sheet, boolean ticked, boolean behind, String said, List<Problem> problems)
        implements StaffPage {
    static final String URL = "/tyo/palkkiot";
    static final String LISTS = "/tyo/maksulistat";
    static final String TEMPLATE = "partner/fee/list";

    /** There is something that the reader may decide on. */
    public boolean mayApprove() {
        return sheet.waiting().stream().anyMatch(it -> !it.own());
    }

    /** Address of the next page of claims; null on the last. */
    public String later() {
        return sheet.next().map(it -> URL + "?jalkeen=" + it).orElse(null);
    }

    /** Address of older lists; null where there are none. */
    public String older() {
        return sheet.older().map(it -> URL + "?listat=" + it).orElse(null);
    }

    public String first() {
        return behind ? URL : null;
    }

    public String moreAgreed() {
        return sheet.moreAgreed() ? say("fee.agreed.more", "n", ApprovingFees.ON_A_LIST) : "";
    }

    public String id(Named it) {
        return it.claim().id().value().toString();
    }

    public String href(Named it) {
        return URL + "/" + id(it);
    }

    public String href(ListRow it) {
        return LISTS + "/" + it.id().value();
    }

    public String sent(Named it) {
        return times().date(it.claim().sentOn());
    }

    public String total(Named it) {
        return words().money(it.claim().total());
    }

    public String time(Named it) {
        return it.claim().minutes() == 0 ? "–" : words().time(it.claim().minutes());
    }

    public String kind(Named it) {
        return it.claim().correction() ? say("fee.correction") : "";
    }

    public String number(ListRow it) {
        return say("fee.list.number", "n", it.number());
    }

    public String total(ListRow it) {
        return words().money(it.total());
    }

    public String closed(ListRow it) {
        return times().date(it.closedOn());
    }

    public String paid(ListRow it) {
        return it.paidOn()
                .map(day -> say("fee.list.paid.on", "date", times().date(day)))
                .orElseGet(() -> say("fee.list.unpaid"));
    }

    private Times times() {
        return new Times(chrome.voice());
    }

    private FeeWords words() {
        return new FeeWords(chrome.voice());
    }
}
