package fi.rinnalla.web.presence;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.List;

/** Places and lines with their hours, ways in and exceptions. */
public record HoursPage(Chrome chrome, List<DoorCard> lines, List<DoorCard> places) implements Page {
    static final String TEMPLATE = "presence/hours";
}
