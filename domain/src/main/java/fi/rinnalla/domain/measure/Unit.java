package fi.rinnalla.domain.measure;

/** What is counted. */
public enum Unit {
    FEEDBACK,
    ANSWERS,
    CHANGES,
    VERDICTS,
    SLIPS
}
