package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.feedback.WaitingText;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import java.util.List;

/** The texts on their way to the public. */
public record PublicationsPage(Chrome chrome, List<WaitingText> waiting) implements StaffPage {
    static final String TEMPLATE = "staff/publications";

    public String href(WaitingText text) {
        return "/tyo/julkaisut/" + text.id().value();
    }

    public String state(WaitingText text) {
        return new Words(chrome.voice()).publication(text.state());
    }

    public String written(WaitingText text) {
        return text.writer() + ", " + new Times(chrome.voice()).shortDay(Helsinki.day(text.writtenAt()));
    }
}
