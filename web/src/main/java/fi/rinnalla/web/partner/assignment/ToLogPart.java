package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;

/**
 * What a partner's first page says of assignments that are to be logged.
 *
 * @param toLog how many
 */
public record ToLogPart(Chrome chrome, int toLog) implements StaffPage {
    static final String TEMPLATE = "partner/assignment/tolog";

    public String words() {
        return chrome.voice().count("assignment.log.own", toLog);
    }
}
