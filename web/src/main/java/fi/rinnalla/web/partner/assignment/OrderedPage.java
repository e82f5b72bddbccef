package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.services.partner.assignment.OrderingOutcome.Ordered;
import fi.rinnalla.web.feedback.sending.NewCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Times;
import java.util.List;

/** The answer to an order that was kept; it shows a new card's words, once. */
public record OrderedPage(Chrome chrome, Ordered ordered, String key) implements Page {
    static final String TEMPLATE = "partner/assignment/ordered";

    public String due() {
        return say("ordering.done.due", "date", new Times(chrome.voice()).date(ordered.dueOn()));
    }

    public NewCard card() {
        return NewCard.ofAParent(chrome, ordered.news(), ordered.secret(), key, chrome.to("tilaa/talteen"))
                .because("ordering.card.why")
                .hinting(List.of());
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "OrderedPage";
    }
}
