package fi.rinnalla.domain.gathering;

/** What becomes of answers at the end. */
public enum ExitOutcome {
    COUNTED,
    /** This seat has answered: nothing is counted twice. */
    ANSWERED_BEFORE,
    /** Not over yet, over for too long, or no seat. */
    NOT_ASKED
}
