package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.partner.assignment.OrderingOutcome.Ordered;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Times;
import java.util.Optional;

/** The answer to an order that was kept; it shows a new card's words, once. */
public record OrderedPage(Chrome chrome, Ordered ordered, String key) implements Page {
    static final String TEMPLATE = "partner/assignment/ordered";

    public String due() {
        return say("ordering.done.due", "date", new Times(chrome.voice()).date(ordered.dueOn()));
    }

    public Optional<CardSpelling> card() {
        return ordered.secret().map(secret -> CardSpelling.of(secret, chrome.language()));
    }

    public boolean shownBefore() {
        return ordered.news() == CardNews.SHOWN_BEFORE;
    }

    public long minutes() {
        return CardNews.SHOWN_AGAIN_FOR.toMinutes();
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "OrderedPage";
    }
}
