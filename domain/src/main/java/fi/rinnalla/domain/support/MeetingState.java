package fi.rinnalla.domain.support;

/** How a meeting stands that somebody comes along to. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED
}
