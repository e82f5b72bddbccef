package fi.rinnalla.web.training;

import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.training.ApplyingOutcome.Done;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Times;
import java.util.Optional;

/** The answer to an application that was kept; it shows a new card's words, once. */
public record AppliedPage(Chrome chrome, Done done, String key) implements Page {
    static final String TEMPLATE = "training/applied";

    public String due() {
        return say("training.done.due", "date", new Times(chrome.voice()).date(done.dueOn()));
    }

    public Optional<CardSpelling> card() {
        return done.secret().map(secret -> CardSpelling.of(secret, chrome.language()));
    }

    public boolean shownBefore() {
        return done.news() == CardNews.SHOWN_BEFORE;
    }

    public long minutes() {
        return CardNews.SHOWN_AGAIN_FOR.toMinutes();
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "AppliedPage";
    }
}
