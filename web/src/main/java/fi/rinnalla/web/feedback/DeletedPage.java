package fi.rinnalla.web.feedback;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

/** Nothing is left. */
public record DeletedPage(Chrome chrome) implements Page {
    static final String TEMPLATE = "card/deleted";
}
