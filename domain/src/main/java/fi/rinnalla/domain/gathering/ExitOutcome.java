package fi.rinnalla.domain.gathering;

/** What becomes of answers at the start or at the end. */
public enum ExitOutcome {
    COUNTED,
    /** This seat has answered: nothing is counted twice. */
    ANSWERED_BEFORE,
    /** Too early, too late, or no seat. */
    NOT_ASKED
}
