package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.feedback.UrgentWords;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.feedback.NotKept;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What comes of asking for support. */
public sealed interface AskingOutcome {
    /**
     * It is kept, once.
     *
     * @param secret the new card, where its words may be shown
     * @param urgent the words sound as if help were needed sooner than we read; nothing is stored about that
     */
    record Asked(RequestId id, LocalDate dueOn, CardNews news, Optional<CardSecret> secret, boolean urgent)
            implements AskingOutcome {
        static Asked of(RequestTaken.Kept kept, RequestForm form, Optional<CardSecret> card) {
            var shown = kept.news() == CardNews.SHOW ? card : Optional.<CardSecret>empty();
            return new Asked(kept.id(), kept.dueOn(), kept.news(), shown, UrgentWords.areIn(form.words()));
        }
    }

    /** This form has been sent with other words; those are kept, these are not. */
    record Different() implements AskingOutcome, NotKept.Different {}

    /** What was sent with this form was deleted by its author; nothing is made anew of it. */
    record Deleted() implements AskingOutcome, NotKept.Deleted {}

    record Refused(List<RequestSlip> slips) implements AskingOutcome {}

    /** There is a number or a name in the words. They may be sent as they are. */
    record PointedOut() implements AskingOutcome, NotKept.PointedOut {}

    record WaitABit(Passage.Later later) implements AskingOutcome, NotKept.WaitABit {}

    /** We cannot say whether it is kept. The same form may be sent again: it is never kept twice. */
    record NotNow(Duration retryAfter) implements AskingOutcome, NotKept.NotNow {}
}
