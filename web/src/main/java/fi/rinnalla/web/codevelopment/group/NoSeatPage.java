package fi.rinnalla.web.codevelopment.group;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

/** A link that opens nothing, whatever the reason. */
public record NoSeatPage(Chrome chrome) implements Page {
    static final String TEMPLATE = "codevelopment/group/noseat";
}
