package fi.rinnalla.services.survey;

/** Whether a survey is open now, or on its day. */
public sealed interface OpenOutcome {
    record Opened() implements OpenOutcome {}

    /** @param why the key of a sentence */
    record Refused(String why) implements OpenOutcome {}
}
