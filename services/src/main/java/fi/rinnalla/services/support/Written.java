package fi.rinnalla.services.support;

/** What became of a message. */
public enum Written {
    NOW,
    /** The same form came before: it is there, once. */
    BEFORE,
    /** The form came before with other words; those are kept, these are not. */
    OTHER_WORDS,
    /** The request has ended, and nobody would read it. */
    ENDED
}
