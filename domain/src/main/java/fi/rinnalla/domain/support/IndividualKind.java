package fi.rinnalla.domain.support;

/** What is given to one parent alone. */
public enum IndividualKind {
    MEETING,
    COACHING
}
