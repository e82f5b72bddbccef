package fi.rinnalla.domain.access;

/** Whether somebody may sign in with an account. */
public enum AccountState {
    ACTIVE,
    DISABLED
}
