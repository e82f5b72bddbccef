package fi.rinnalla.domain.presence;

/** What was given to whoever called. */
public enum Guidance {
    LISTENING,
    INFORMATION,
    SORTING_OUT,
    RIGHTS,
    PREPARING,
    WAY_ON
}
