package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.services.feedback.FeedbackSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/** A new text for the public, written beside the feedback it answers. */
public record DraftPage(Chrome chrome, FeedbackSheet sheet, DraftFields fields, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "staff/draft";

    public String item() {
        return "/tyo/palaute/" + sheet.id().value();
    }

    public String use() {
        return new Words(chrome.voice()).use(sheet.useOfWords());
    }

    public ToldWords told() {
        return new ToldWords(chrome.voice(), sheet.said());
    }
}
