package fi.rinnalla.domain.model;

/** How far a county is in taking a model into use. In this order, and each may be passed over; the last is where it is let go. */
public enum Stage {
    INTERESTED,
    AGREED,
    TRAINING,
    TRIAL,
    IN_USE,
    /** It goes on without those who brought it. */
    ESTABLISHED,
    ENDED;

    /** Whether it is further than that one. */
    public boolean isBeyond(Stage other) {
        return this != ENDED && other != ENDED && compareTo(other) > 0;
    }
}
