package fi.rinnalla.web.presence.tally;

import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;

/**
 * Asks whether the device at hand is to be left to count visits.
 *
 * @param place code of the place the tablet will stand at; empty for the first one
 */
public record DevicePage(Chrome chrome, String place) implements StaffPage {
    static final String TEMPLATE = "tally/device";
}
