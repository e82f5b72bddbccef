package fi.rinnalla.domain.feedback;

/** How far feedback has come. Silence is not an end: only the last three are. */
public enum FeedbackState {
    RECEIVED,
    READ,
    ANSWERED,
    NO_CHANGE,
    SET_ASIDE;

    /** An answer is owed. */
    public boolean open() {
        return this == RECEIVED || this == READ;
    }

    /** An answer has been given: "no change, because" is one, "set aside" is none. */
    public boolean answered() {
        return this == ANSWERED || this == NO_CHANGE;
    }
}
