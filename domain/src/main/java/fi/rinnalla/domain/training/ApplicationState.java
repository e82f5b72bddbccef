package fi.rinnalla.domain.training;

/** How far an application has come, as its author reads it too. */
public enum ApplicationState {
    RECEIVED,
    /** A time to talk was agreed. */
    INTERVIEW,
    SELECTED,
    DECLINED,
    /** Its author took it back. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == RECEIVED || this == INTERVIEW;
    }
}
