package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.training.ApplicationSlip.Part;
import fi.rinnalla.services.training.ApplicationSlip.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What comes of applying for a training. */
public sealed interface ApplyingOutcome {
    static ApplyingOutcome of(ApplicationTaken taken, Optional<CardSecret> card) {
        if (taken instanceof ApplicationTaken.Kept kept) {
            return Done.of(kept, card);
        }
        if (taken instanceof ApplicationTaken.Different) {
            return new Different();
        }
        if (taken instanceof ApplicationTaken.Deleted) {
            return new Deleted();
        }
        return taken instanceof ApplicationTaken.NoCall
                ? new NoCall()
                : new Refused(List.of(new ApplicationSlip(Part.CARD, Reason.CARD_UNKNOWN)));
    }

    /**
     * It is kept, once.
     *
     * @param secret the new card, where its words may be shown
     */
    record Done(ApplicationId id, LocalDate dueOn, CardNews news, Optional<CardSecret> secret)
            implements ApplyingOutcome {
        static Done of(ApplicationTaken.Kept kept, Optional<CardSecret> card) {
            return new Done(
                    kept.id(), kept.dueOn(), kept.news(), kept.news() == CardNews.SHOW ? card : Optional.empty());
        }
    }

    /** This form has been sent with other words; those are kept, these are not. */
    record Different() implements ApplyingOutcome {}

    /** What was sent with this form was deleted by its author; nothing is made anew of it. */
    record Deleted() implements ApplyingOutcome {}

    /** Nobody can apply to that any more. */
    record NoCall() implements ApplyingOutcome {}

    record Refused(List<ApplicationSlip> slips) implements ApplyingOutcome {}

    /** There is a number or a name in the words. They may be sent as they are. */
    record PointedOut() implements ApplyingOutcome {}

    record WaitABit(Passage.Later later) implements ApplyingOutcome {}

    /** We cannot say whether it is kept. The same form may be sent again: it is never kept twice. */
    record NotNow(Duration retryAfter) implements ApplyingOutcome {}
}
