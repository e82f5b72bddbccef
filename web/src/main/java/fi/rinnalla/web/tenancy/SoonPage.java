package fi.rinnalla.web.tenancy;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

/** What a family finds at a door that is not open yet: whom to call, and how to leave no trace. */
public record SoonPage(Chrome chrome) implements Page {
    static final String TEMPLATE = "tenancy/soon.jte";
    static final String TITLE = "portal.soon.heading";
}
