package fi.rinnalla.web.tenancy;

import fi.rinnalla.web.presence.DoorCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.List;

/**
 * A text to read at leisure.
 *
 * @param html made from our own Markdown, where no HTML is let through
 * @param doors where to turn instead of reading
 */
public record LongPage(Chrome chrome, String html, List<DoorCard> doors) implements Page {
    static final String TEMPLATE = "tenancy/long";
}
