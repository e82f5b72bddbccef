package fi.rinnalla.domain.support;

/** Who comes along, by role. */
public enum WhoComes {
    WORKER,
    PARTNER,
    BOTH
}
