package fi.rinnalla.domain.feedback;

/** How it went, in the parent's own view. */
public enum Mood {
    VERY_WELL,
    WELL,
    BETWEEN,
    BADLY,
    VERY_BADLY,
    CANNOT_SAY
}
