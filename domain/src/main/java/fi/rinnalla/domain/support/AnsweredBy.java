package fi.rinnalla.domain.support;

/** How somebody wants to be answered. Unless they choose otherwise they come back by themselves, with their card. */
public enum AnsweredBy {
    CARD,
    CALL
}
