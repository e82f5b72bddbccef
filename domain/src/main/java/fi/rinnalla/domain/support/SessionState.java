package fi.rinnalla.domain.support;

/** How one session of a coaching stands. */
public enum SessionState {
    PLANNED,
    HELD,
    CANCELLED
}
