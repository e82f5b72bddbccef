package fi.rinnalla.web.feedback;

import fi.rinnalla.services.tenancy.TenantProfile.OwnText;
import fi.rinnalla.web.feedback.sending.NewCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.Optional;

/**
 * The answer to a form that was kept; the one page that shows a card's words.
 *
 * @param due by when an answer is owed, as people write it
 * @param again the form had been kept before
 * @param held the feedback lies on a card the reader has already
 * @param urgent the organisation's own help numbers, where the words sounded as if they were needed
 */
public record ThanksPage(
        Chrome chrome, String due, boolean again, NewCard card, boolean held, boolean urgent, Optional<OwnText> numbers)
        implements Page {
    static final String TEMPLATE = "feedback/thanks";
}
