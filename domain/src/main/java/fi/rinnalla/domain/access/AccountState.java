package fi.rinnalla.domain.access;

/** Whether somebody may sign in with an account. */
public enum AccountState {
    ACTIVE,
    /** For a while: on leave, say. */
    DISABLED,
    /** Works here no longer. What was done under the name stays. */
    ENDED
}
