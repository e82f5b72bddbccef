package fi.rinnalla.web.feedback;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

/** After the words are in safe keeping: the page that does not show them. */
public record KeptPage(Chrome chrome) implements Page {
    static final String TEMPLATE = "feedback/kept";
}
