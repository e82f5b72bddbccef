package fi.rinnalla.domain.feedback;

/** What becomes of an answer. */
public sealed interface AnswerOutcome {
    record Given(AnswerId answer) implements AnswerOutcome {}

    record Refused(Refusal why) implements AnswerOutcome {}

    enum Refusal {
        /** A colleague was faster, or the button was pressed twice. */
        ALREADY_ANSWERED,
        /** Take it up again first. */
        SET_ASIDE
    }
}
