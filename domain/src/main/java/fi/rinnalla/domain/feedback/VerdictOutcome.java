package fi.rinnalla.domain.feedback;

import java.time.LocalDate;

/** What becomes of an author's verdict. */
public sealed interface VerdictOutcome {
    record Noted(Verdict verdict) implements VerdictOutcome {}

    /** The change does not show: an answer is owed once more, by this day. */
    record Reopened(LocalDate dueOn) implements VerdictOutcome {}

    record Refused(Refusal why) implements VerdictOutcome {}

    enum Refusal {
        NOT_ANSWERED_YET,
        /** "No change, because …": there is nothing that could show. */
        NOTHING_WAS_CHANGED
    }
}
