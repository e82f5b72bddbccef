package fi.rinnalla.domain.presence;

/** Who came to a meeting place, as far as anybody asks: a choice of four, never a person. */
public enum VisitKind {
    PARENT,
    /** A parent who has not been here before. */
    FIRST_TIMER,
    RELATIVE,
    PROFESSIONAL
}
