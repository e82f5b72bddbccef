package fi.rinnalla.web.feedback;

import fi.rinnalla.services.tenancy.TenantProfile.OwnText;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.Optional;

/**
 * The answer to a form that was kept; the one page that shows a card's words.
 *
 * @param due by when an answer is owed, as people write it
 * @param again the form had been kept before
 * @param shownBefore a card was made with it a while ago, and its words are not shown again
 * @param held the feedback lies on a card the reader has already
 * @param urgent the organisation's own help numbers, where the words sounded as if they were needed
 */
public record ThanksPage(
        Chrome chrome,
        String key,
        String due,
        boolean again,
        Optional<CardSpelling> card,
        boolean shownBefore,
        boolean held,
        boolean urgent,
        Optional<OwnText> numbers,
        long minutes)
        implements Page {
    static final String TEMPLATE = "feedback/thanks";
}
