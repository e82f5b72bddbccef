package fi.rinnalla.domain.support;

/** What is counted of individual support. A count points at nobody and stays when the request has gone. */
public enum Counted {
    MEETING_HELD,
    MEETING_CANCELLED,
    COACHING_BEGUN,
    COACHING_ENDED,
    /** Before what was planned was done. */
    COACHING_STOPPED,
    SESSION_HELD,
    SESSION_CANCELLED
}
