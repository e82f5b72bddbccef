package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.training.ApplyingOutcome.Done;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import java.util.Optional;

/** The application is kept; a new card's words are shown here, once, to be read aloud. */
public record EnteredApplicationPage(Chrome chrome, CohortId to, Done done, Optional<CardSpelling> card)
        implements StaffPage {
    static final String TEMPLATE = "training/staff/entered";

    public String saved() {
        return say("cohort.enter.saved", "date", new Times(chrome.voice()).date(done.dueOn()));
    }

    public boolean shownBefore() {
        return done.news() == CardNews.SHOWN_BEFORE;
    }

    public String href() {
        return ApplicantPage.URL + "/" + done.id().value();
    }

    public String another() {
        return EnterApplicationPage.URL + "?ryhma=" + to.value();
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "EnteredApplicationPage";
    }
}
