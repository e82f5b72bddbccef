package fi.rinnalla.domain.partner;

/** What a partner did. Closed choices: what anybody told has no place here. */
public enum WorkKind {
    MEETING,
    CALL,
    ONLINE,
    GROUP,
    DEVELOPMENT,
    ADVOCACY,
    TEACHING,
    /** It was agreed, and called off by somebody else; the partner may have been on the way already. */
    CANCELLED
}
