package fi.rinnalla.domain.feedback;

/** What feedback is about, in the coding that all organisations share. */
public enum ThemeCode {
    ACCESS,
    ENCOUNTER,
    PARTICIPATION,
    SAFETY,
    INFORMATION,
    UNDERSTANDABILITY,
    USEFULNESS
}
