package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.access.Passage;
import java.time.Duration;
import java.util.Optional;

/** What came of an answer at the start or at the end. */
public sealed interface HalfOutcome {
    static HalfOutcome of(HalfTaken taken, Optional<CardSecret> card) {
        if (taken instanceof HalfTaken.Kept kept) {
            return new Done(kept.news(), kept.news() == CardNews.SHOW ? card : Optional.empty());
        }
        if (taken instanceof HalfTaken.Refused refused) {
            return new Refused(refused.why());
        }
        return taken instanceof HalfTaken.Changed ? new Changed() : new NotOpen();
    }

    /**
     * It is kept, once.
     *
     * @param secret the new card, where its words may be shown
     */
    record Done(CardNews news, Optional<CardSecret> secret) implements HalfOutcome {}

    record Refused(HalfRefusal why) implements HalfOutcome {}

    record Changed() implements HalfOutcome {}

    record NotOpen() implements HalfOutcome {}

    record WaitABit(Passage.Later later) implements HalfOutcome {}

    /** We cannot say whether it is kept. The same form may be sent again: it is never kept twice. */
    record NotNow(Duration retryAfter) implements HalfOutcome {}
}
