package fi.rinnalla.domain.codevelopment.group;

/** What becomes of calling a meeting. */
public enum CallOutcome {
    CALLED,
    /** Nobody can prepare for a meeting about nothing. */
    NO_AGENDA,
    /** No experience expert is coming, and nobody has said why it is called all the same. */
    NEEDS_A_REASON,
    /** It has been held or let be. */
    TOO_LATE
}
