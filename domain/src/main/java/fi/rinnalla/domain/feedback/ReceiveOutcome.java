package fi.rinnalla.domain.feedback;

/** What becomes of feedback that somebody sends. */
public sealed interface ReceiveOutcome {
    record Received(Feedback feedback) implements ReceiveOutcome {}

    record Refused(Refusal why) implements ReceiveOutcome {}

    enum Refusal {
        NOTHING_SAID,
        /** Other words than the author's own have to be accepted by the author, with a card. */
        PARAPHRASE_NEEDS_A_CARD
    }
}
