package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.services.gathering.TakingOutcome.Taken;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.shared.Chrome;
import java.util.Optional;

/** The seat is kept; a new card's words are shown here, once, to be read aloud or handed over. */
public record EnteredSeatPage(Chrome chrome, GatheringView it, Taken taken, Optional<CardSpelling> card)
        implements StaffPage {
    static final String TEMPLATE = "gathering/staff/entered";

    public String saved() {
        return taken.state() == SeatState.HELD
                ? say("running.entered.held", "when", when())
                : chrome.voice().count("running.entered.line", taken.before() + 1L);
    }

    private String when() {
        return it.next()
                .map(next -> new GatheringWords(chrome.voice()).when(next.meeting()))
                .orElse("");
    }

    public boolean shownBefore() {
        return taken.news() == CardNews.SHOWN_BEFORE;
    }

    public String group() {
        return "/tyo/ryhmat/" + it.id().value();
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "EnteredSeatPage";
    }
}
