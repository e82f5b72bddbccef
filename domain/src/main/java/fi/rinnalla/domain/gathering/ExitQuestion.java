package fi.rinnalla.domain.gathering;

/**
 * What everybody who had a seat is asked once the meetings are over, and some of it also at the start ({@link Moment}). Each
 * is answered in five steps, or passed over.
 */
public enum ExitQuestion {
    INFORMED,
    NEXT_STEP,
    HEARD,
    LESS_ALONE,
    /** How it went, as a mood. */
    FELT;

    /** From the least to the most. */
    public static final int STEPS = 5;
}
