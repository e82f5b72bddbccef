package fi.rinnalla.domain.feedback;

/** How it went, in the parent's own view. */
public enum Mood {
    VERY_GOOD,
    GOOD,
    SO_SO,
    BAD,
    VERY_BAD,
    CANNOT_SAY
}
