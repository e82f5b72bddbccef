package fi.rinnalla.domain.programme;

/** What came of describing or ending a programme. */
public sealed interface ProgrammeOutcome {
    record Kept(ProgrammeId programme) implements ProgrammeOutcome {}

    record Refused(Refusal why) implements ProgrammeOutcome {}

    enum Refusal {
        ENDS_BEFORE_IT_STARTS,
        NO_SUCH_PREDECESSOR,
        NOT_AFTER_ITS_PREDECESSOR,
        NOT_BEFORE_ITS_SUCCESSOR
    }
}
