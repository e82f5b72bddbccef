package fi.rinnalla.domain.feedback;

/** How far a text has come on its way to the public. */
public enum PublicationState {
    DRAFT,
    AWAITS_AUTHOR,
    AWAITS_SECOND,
    PUBLISHED,
    /** By the author: it stays out. */
    REFUSED,
    /** By staff. */
    WITHDRAWN
}
