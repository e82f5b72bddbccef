package fi.rinnalla.web.support;

import fi.rinnalla.services.support.AskingOutcome.Asked;
import fi.rinnalla.services.tenancy.TenantProfile.OwnText;
import fi.rinnalla.web.feedback.sending.NewCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Times;
import java.util.Optional;

/** The answer to a request that was kept; it shows a new card's words, once. */
public record AskedPage(Chrome chrome, Asked asked, String key, Optional<OwnText> urgent) implements Page {
    static final String TEMPLATE = "support/asked";

    public String due() {
        return say("request.done.due", "date", new Times(chrome.voice()).date(asked.dueOn()));
    }

    public NewCard card() {
        return NewCard.ofAParent(chrome, asked.news(), asked.secret(), key, chrome.to("pyynto/talteen"));
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "AskedPage";
    }
}
