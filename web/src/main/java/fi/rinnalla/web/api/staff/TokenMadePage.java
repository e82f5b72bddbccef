package fi.rinnalla.web.api.staff;

import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;

/**
 * What a program comes with. Nobody can show it a second time.
 *
 * @param name of the use
 */
public record TokenMadePage(Chrome chrome, String name, String token) implements StaffPage {
    static final String TEMPLATE = "api/made";
}
