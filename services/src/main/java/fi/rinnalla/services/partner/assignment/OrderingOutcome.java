package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.feedback.NotKept;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What comes of ordering. */
public sealed interface OrderingOutcome {
    /**
     * It is kept, once.
     *
     * @param secret the new card, where its words may be shown
     */
    record Ordered(AssignmentId id, LocalDate dueOn, CardNews news, Optional<CardSecret> secret)
            implements OrderingOutcome {
        static Ordered of(OrderTaken.Kept kept, Optional<CardSecret> card) {
            var shown = kept.news() == CardNews.SHOW ? card : Optional.<CardSecret>empty();
            return new Ordered(kept.id(), kept.dueOn(), kept.news(), shown);
        }
    }

    /** This form has been sent with other words; those are kept, these are not. */
    record Different() implements OrderingOutcome, NotKept.Different {}

    /** What was sent with this form was deleted by its author; nothing is made anew of it. */
    record Deleted() implements OrderingOutcome, NotKept.Deleted {}

    record Refused(List<OrderSlip> slips) implements OrderingOutcome {}

    /** There is a number or a name in what is hoped for or in the role. It may be sent as it is. */
    record PointedOut() implements OrderingOutcome, NotKept.PointedOut {}

    record WaitABit(Passage.Later later) implements OrderingOutcome, NotKept.WaitABit {}

    /** We cannot say whether it is kept. The same form may be sent again: it is never kept twice. */
    record NotNow(Duration retryAfter) implements OrderingOutcome, NotKept.NotNow {}
}
