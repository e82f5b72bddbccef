package fi.rinnalla.domain.gathering;

/** What a seat is to the one who asked for it. */
public enum SeatState {
    /** Theirs. */
    HELD,
    /** They stand in line. */
    WAITING,
    /** It has become free for them, for a while. */
    OFFERED,
    /** Given back, or not accepted in time. */
    CANCELLED;

    /** Is a chair kept for it? */
    public boolean keepsAChair() {
        return this == HELD || this == OFFERED;
    }
}
