package fi.rinnalla.domain.training;

/** Whether somebody was at a session. Nothing is there until somebody says so: an empty mark is no absence. */
public enum Presence {
    PRESENT,
    REMOTE,
    ABSENT,
    /** Was absent, and has made it up. */
    MADE_UP;

    public boolean counts() {
        return this != ABSENT;
    }
}
