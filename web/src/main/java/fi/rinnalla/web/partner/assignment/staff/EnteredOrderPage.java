package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.partner.assignment.OrderingOutcome.Ordered;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.shared.Chrome;
import java.util.Optional;

/** What was written down is kept; the card's words are shown here, once, to be handed on. */
public record EnteredOrderPage(Chrome chrome, Ordered ordered, Optional<CardSpelling> card) implements StaffPage {
    static final String TEMPLATE = "partner/assignment/staff/entered";

    public boolean shownBefore() {
        return ordered.news() == CardNews.SHOWN_BEFORE;
    }

    public String href() {
        return AssignmentsPage.URL + "/" + ordered.id().value();
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "EnteredOrderPage";
    }
}
