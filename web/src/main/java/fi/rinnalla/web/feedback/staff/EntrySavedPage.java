package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.shared.Chrome;
import java.util.Optional;

/**
 * What was written down is kept; the one page of the staff that shows a card's words.
 *
 * @param saved the sentence that says so, with the day an answer is owed by
 * @param card only where its words may be shown now
 * @param shownBefore a card was made with this form a while ago, and its words are not shown again
 * @param urgent the words sound as if help were needed sooner than we answer
 */
public record EntrySavedPage(
        Chrome chrome, String saved, Optional<CardSpelling> card, boolean shownBefore, boolean urgent)
        implements StaffPage {
    static final String TEMPLATE = "staff/entered";
}
