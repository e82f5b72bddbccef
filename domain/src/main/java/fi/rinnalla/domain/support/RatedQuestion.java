package fi.rinnalla.domain.support;

/** What a parent is asked of themselves, each in five steps or passed over. */
public enum RatedQuestion {
    HEARD,
    KNOWS_NEXT,
    STRENGTH,
    OWN_SAY,
    NOT_ALONE;

    /** From the least to the most. */
    public static final int STEPS = 5;
}
