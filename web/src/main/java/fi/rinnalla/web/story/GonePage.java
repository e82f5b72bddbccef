package fi.rinnalla.web.story;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

/** A story that was here: its owner, or its last day, has taken it away. Nobody is told which. */
public record GonePage(Chrome chrome) implements Page {
    static final String TEMPLATE = "telling/gone";
}
