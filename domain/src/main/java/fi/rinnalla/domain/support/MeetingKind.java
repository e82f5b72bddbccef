package fi.rinnalla.domain.support;

/** What kind of meeting it is. The list is closed, so that it tells of nobody. */
public enum MeetingKind {
    NETWORK_MEETING,
    CLIENT_PLAN,
    HEARING_A_DECISION,
    OTHER
}
