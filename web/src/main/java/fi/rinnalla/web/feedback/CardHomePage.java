package fi.rinnalla.web.feedback;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import java.util.List;
import java.util.Optional;

/** What lies on the card, and what can be done with the card itself. */
public record CardHomePage(Chrome chrome, String key, Optional<Notice> notice, List<Row> rows, long minutes)
        implements Page {
    static final String TEMPLATE = "card/home";

    /** @param news something has come that its author has not said anything to */
    public record Row(String href, String heading, String place, String state, boolean news) {}
}
