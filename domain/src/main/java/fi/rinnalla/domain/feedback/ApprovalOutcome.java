package fi.rinnalla.domain.feedback;

import java.time.LocalDate;

/** What becomes of an approval. */
public sealed interface ApprovalOutcome {
    /** @param alone nobody else was there: the writer approved after a night, and everybody is told so */
    record Approved(LocalDate publishedOn, boolean alone) implements ApprovalOutcome {}

    record Refused(Refusal why) implements ApprovalOutcome {}

    enum Refusal {
        NOT_WAITING,
        /** Other words than the author's own: the author has to say yes. */
        AUTHOR_MUST_ACCEPT,
        /** The author has a card and some days to refuse. */
        AUTHOR_MAY_STILL_REFUSE,
        /** Somebody else is there who can look at it. */
        SECOND_PERSON_NEEDED,
        /** Alone, but a night has not gone by. */
        SLEEP_ON_IT
    }
}
