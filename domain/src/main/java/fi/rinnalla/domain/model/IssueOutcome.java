package fi.rinnalla.domain.model;

/** Whether a draft could be put in force. */
public sealed interface IssueOutcome {
    record Issued(int number) implements IssueOutcome {}

    record Refused(Refusal why) implements IssueOutcome {}

    enum Refusal {
        NO_DRAFT,
        /** No steps, or not as many lines in each language. */
        NOT_WHOLE,
        /** Nobody can say today what will have been done. */
        DAY_AHEAD,
        /** The version before it came into force later. */
        DAY_BEFORE_LAST,
        NO_CHANGE_SAID
    }
}
