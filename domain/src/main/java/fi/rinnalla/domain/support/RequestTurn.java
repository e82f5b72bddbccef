package fi.rinnalla.domain.support;

/** Whose turn it is in a request. */
public enum RequestTurn {
    /** Nobody has read it, or the parent wrote last. */
    OURS,
    /** It goes on, and the last word is ours. */
    THEIRS,
    ENDED
}
