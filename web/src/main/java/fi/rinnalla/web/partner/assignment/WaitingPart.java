package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;

/**
 * Assignments that wait for a partner, on their first page: for an answer, or to be logged.
 *
 * @param n how many
 * @param kind of the note: whether somebody else waits for it
 * @param heading the key of what stands above it
 * @param words the key under which it is counted
 * @param go the key of the way there
 */
public record WaitingPart(Chrome chrome, int n, String kind, String heading, String words, String go)
        implements StaffPage {
    static final String TEMPLATE = "partner/assignment/waiting";

    public String counted() {
        return chrome.voice().count(words, n);
    }
}
