package fi.rinnalla.web.feedback;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.List;

/** Everything on a card as one page to keep: no style, no script, no address, nothing that needs us. */
public record EverythingPage(Chrome chrome, List<ItemPage> items, List<OnTheCard.Along> others) implements Page {
    static final String TEMPLATE = "card/everything";
}
