package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.services.gathering.TakingOutcome.Taken;
import fi.rinnalla.web.feedback.sending.NewCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

/** The answer to a form that was kept; it shows a new card's words, once. */
public record JoinedPage(Chrome chrome, Door door, GatheringView it, Taken taken, String key) implements Page {
    static final String TEMPLATE = "gathering/joined";

    public boolean waits() {
        return taken.state() != SeatState.HELD;
    }

    public String when() {
        return it.next()
                .map(next -> new GatheringWords(chrome.voice()).when(next.meeting()))
                .orElse("");
    }

    /** Without the ending of its calendar file. */
    public String file() {
        return chrome.to(door.path() + "/" + it.id().value());
    }

    public String line() {
        return chrome.voice().count("gathering.done.line", taken.before() + 1L);
    }

    public NewCard card() {
        return NewCard.ofAParent(chrome, taken.news(), taken.secret(), key, keep())
                .because("gathering.done.card.why");
    }

    private String keep() {
        return chrome.to(door.path() + "/" + it.id().value() + "/ilmoittaudu/talteen");
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "JoinedPage";
    }
}
