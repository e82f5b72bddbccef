package fi.rinnalla.domain.codevelopment.group;

/** How far a meeting has come. */
public enum MeetingState {
    PLANNED,
    /** Members have been asked to come. */
    CALLED,
    HELD,
    CANCELLED;

    public boolean isAhead() {
        return this == PLANNED || this == CALLED;
    }
}
