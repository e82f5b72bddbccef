package fi.rinnalla.web.access.people;

import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;

/**
 * The link of an invitation. Nobody can show it a second time.
 *
 * @param name who is asked
 */
public record InvitedPage(Chrome chrome, String name, String link) implements StaffPage {
    static final String TEMPLATE = "access/invited";
}
