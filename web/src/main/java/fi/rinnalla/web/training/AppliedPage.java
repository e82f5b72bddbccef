package fi.rinnalla.web.training;

import fi.rinnalla.services.training.ApplyingOutcome.Done;
import fi.rinnalla.web.feedback.sending.NewCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Times;

/** The answer to an application that was kept; it shows a new card's words, once. */
public record AppliedPage(Chrome chrome, Done done, String key) implements Page {
    static final String TEMPLATE = "training/applied";

    public String due() {
        return say("training.done.due", "date", new Times(chrome.voice()).date(done.dueOn()));
    }

    public NewCard card() {
        return NewCard.ofAParent(chrome, done.news(), done.secret(), key, chrome.to("koulutus/hakemus/talteen"));
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "AppliedPage";
    }
}
