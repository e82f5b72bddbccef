package fi.rinnalla.web.partner.fee;

import fi.rinnalla.services.partner.CallingForDebriefs.DebriefList;
import fi.rinnalla.services.partner.CallingForDebriefs.DebriefRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;

/** Whom to call after something that was heavy. */
public record DebriefsPage(Chrome chrome, DebriefList list, boolean behind, String said) implements StaffPage {
    static final String URL = "/tyo/purut";
    static final String TEMPLATE = "partner/fee/debriefs";

    public String href(DebriefRow it, String act) {
        return URL + "/" + it.id().value() + act;
    }

    /** Address of the next page; null on the last. */
    public String later() {
        return list.next().map(it -> URL + "?jalkeen=" + it).orElse(null);
    }

    public String first() {
        return behind ? URL : null;
    }

    public String due(DebriefRow it) {
        return say(it.late() ? "fee.debrief.late" : "fee.debrief.due", "when", times().date(it.dueOn()));
    }

    public String asked(DebriefRow it) {
        return say("fee.debrief.asked", "when", times().date(it.askedOn()));
    }

    public String done(DebriefRow it) {
        return it.doneOn()
                .map(day -> say("fee.debrief.done.on", "when", times().date(day)))
                .orElse("");
    }

    private Times times() {
        return new Times(chrome.voice());
    }
}
