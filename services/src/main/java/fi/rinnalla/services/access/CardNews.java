package fi.rinnalla.services.access;

/** What there is to say about the card after a form was taken. */
public enum CardNews {
    /** No card was made; there may be one already. */
    NONE,
    /** It was made just now: its words are shown. */
    SHOW,
    /** It was made a while ago with this very form: its words are not shown again. */
    SHOWN_BEFORE
}
