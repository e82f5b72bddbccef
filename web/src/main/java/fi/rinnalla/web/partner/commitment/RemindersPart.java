package fi.rinnalla.web.partner.commitment;

import fi.rinnalla.services.partner.MyCommitment;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.List;

/** What is to be signed, on a partner's first page. */
public record RemindersPart(Chrome chrome, List<MyCommitment> commitments) implements StaffPage {
    static final String TEMPLATE = "commitment/reminders";

    /** One sentence for each way in which it is missing; nothing where all of it holds. */
    public List<String> reminders() {
        return commitments.stream()
                .filter(MyCommitment::isNeeded)
                .map(one -> say(
                        "commitment.reminder." + Typed.low(one.state()),
                        "date",
                        one.lastDay().map(new Times(chrome.voice())::date).orElse("")))
                .distinct()
                .toList();
    }
}
