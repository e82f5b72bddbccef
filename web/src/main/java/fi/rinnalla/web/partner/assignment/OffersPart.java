package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;

/**
 * Assignments that wait for a partner's answer, on their first page.
 *
 * @param offers how many
 */
public record OffersPart(Chrome chrome, int offers) implements StaffPage {
    static final String TEMPLATE = "partner/assignment/waiting";

    public String offered() {
        return chrome.voice().count("assignment.own.wait", offers);
    }
}
