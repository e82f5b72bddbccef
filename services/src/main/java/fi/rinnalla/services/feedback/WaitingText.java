package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.shared.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * A text that is not public yet.
 *
 * @param writer the name colleagues know
 * @param mine written by whoever looks at the list
 */
public record WaitingText(
        PublicationId id,
        Optional<FeedbackId> feedback,
        Language language,
        String said,
        PublicationState state,
        String writer,
        boolean mine,
        Instant writtenAt) {
    /** Somebody else's text that waits for a second pair of eyes. */
    public boolean waitsForMe() {
        return state == PublicationState.AWAITS_SECOND && !mine;
    }
}
