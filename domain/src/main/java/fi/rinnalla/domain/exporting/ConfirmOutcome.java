package fi.rinnalla.domain.exporting;

/** What came of confirming an export. */
public sealed interface ConfirmOutcome {
    /** @param alone by whoever asked for it, because nobody else was there */
    record Confirmed(boolean alone) implements ConfirmOutcome {}

    record Refused(Refusal why) implements ConfirmOutcome {}

    enum Refusal {
        NOT_WAITING,
        SECOND_PERSON_NEEDED,
        SLEEP_ON_IT
    }
}
