package fi.rinnalla.web.support.staff;

import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.support.AskingOutcome.Asked;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import java.util.Optional;

/** What was written down is kept; the card's words are shown here, once, to be read aloud or handed over. */
public record EnteredPage(Chrome chrome, Asked asked, Optional<CardSpelling> card) implements StaffPage {
    static final String TEMPLATE = "support/staff/entered";

    public String saved() {
        return say("request.enter.saved", "date", new Times(chrome.voice()).shortDay(asked.dueOn()));
    }

    public boolean shownBefore() {
        return asked.news() == CardNews.SHOWN_BEFORE;
    }

    public String href() {
        return RequestsPage.URL + "/" + asked.id().value();
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "EnteredPage";
    }
}
