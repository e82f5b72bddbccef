package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.access.Passage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What comes of feedback somebody sends. */
public sealed interface GivingOutcome {
    /**
     * It is kept, once.
     *
     * @param again this form has been taken before; nothing was done now
     * @param secret the new card, where its words may be shown
     * @param urgent the words sound as if help were needed sooner than we read; nothing is stored about that
     */
    record Given(LocalDate dueOn, boolean again, CardNews news, Optional<CardSecret> secret, boolean urgent)
            implements GivingOutcome {}

    /** This form has been sent with other words; those are kept, these are not. */
    record Different() implements GivingOutcome, NotKept.Different {}

    /** What was sent with this form was deleted by its author; nothing is made anew of it. */
    record Deleted() implements GivingOutcome, NotKept.Deleted {}

    record Refused(List<Slip> slips) implements GivingOutcome {}

    /** There is a number or a name in it. The author may send it as it is. */
    record PointedOut() implements GivingOutcome, NotKept.PointedOut {}

    record WaitABit(Passage.Later later) implements GivingOutcome, NotKept.WaitABit {}

    /** We cannot say whether it is kept. The same form may be sent again: it is never kept twice. */
    record NotNow(Duration retryAfter) implements GivingOutcome, NotKept.NotNow {}
}
