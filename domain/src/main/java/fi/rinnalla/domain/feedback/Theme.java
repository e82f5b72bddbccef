package fi.rinnalla.domain.feedback;

/** What feedback is about, in the coding that all organisations share. */
public enum Theme {
    ACCESS,
    ENCOUNTER,
    PARTICIPATION,
    SAFETY,
    INFORMATION,
    UNDERSTANDABILITY,
    USEFULNESS
}
