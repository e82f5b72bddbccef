package fi.rinnalla.web.feedback;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.List;

/** What would be deleted, before it is. */
public record DeletePage(Chrome chrome, String key, String count, List<String> items) implements Page {
    static final String TEMPLATE = "card/delete";
}
