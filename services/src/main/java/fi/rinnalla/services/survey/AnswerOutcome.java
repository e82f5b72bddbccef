package fi.rinnalla.services.survey;

/** What became of an answer that was sent. */
public enum AnswerOutcome {
    KEPT,
    /** The same form once more: it counts once. */
    SENT_BEFORE,
    /** What is asked has changed since the form was shown. Nothing was kept. */
    CHANGED,
    /** Nobody can answer today. Nothing was kept. */
    NOT_OPEN
}
