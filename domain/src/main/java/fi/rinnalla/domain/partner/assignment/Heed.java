package fi.rinnalla.domain.partner.assignment;

/** What to think of before an assignment is offered to somebody. None of it keeps it from being offered. */
public enum Heed {
    OTHER_TOWN,
    OTHER_THEMES,
    OTHER_WAY,
    OTHER_TIMES,
    HAS_OTHERS_AHEAD
}
