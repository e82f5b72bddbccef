package fi.rinnalla.domain.feedback;

/** How far a text has come on its way to the public. */
public enum PublicationState {
    DRAFT,
    AWAITS_AUTHOR,
    AWAITS_SECOND,
    PUBLISHED,
    /** With development groups, and with nobody else. */
    SHARED,
    /** By the author: it stays out. */
    REFUSED,
    /** By staff. */
    WITHDRAWN;

    /** It waits for somebody, and may still be written anew. */
    public boolean onItsWay() {
        return this == DRAFT || this == AWAITS_AUTHOR || this == AWAITS_SECOND;
    }

    /** It was taken back, for good. */
    public boolean gone() {
        return this == REFUSED || this == WITHDRAWN;
    }
}
