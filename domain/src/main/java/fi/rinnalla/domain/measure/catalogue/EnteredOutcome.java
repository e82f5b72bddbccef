package fi.rinnalla.domain.measure.catalogue;

/** What came of writing a figure down. */
public sealed interface EnteredOutcome {
    record Entered() implements EnteredOutcome {}

    record Refused(Refusal why) implements EnteredOutcome {}

    enum Refusal {
        QUARTER_AHEAD,
        /** Below nothing, too large, or finer than such numbers are. */
        NO_SUCH_NUMBER
    }
}
