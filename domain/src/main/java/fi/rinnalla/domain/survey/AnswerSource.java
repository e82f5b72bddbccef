package fi.rinnalla.domain.survey;

/** How an answer came. */
public enum AnswerSource {
    LINK,
    /** On a shared device at a place. */
    KIOSK,
    /** Filled in by hand, typed in by a worker. */
    PAPER,
    /** From the file of an earlier wave. */
    IMPORTED
}
