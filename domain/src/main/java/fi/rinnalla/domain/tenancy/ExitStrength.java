package fi.rinnalla.domain.tenancy;

/** How loud the exit is on pages that only tell. Where a parent writes, it is always strong. */
public enum ExitStrength {
    QUIET,
    STRONG
}
