package fi.rinnalla.services.partner;

/** What became of a change to a commitment's text. */
public enum CommitmentOutcome {
    DONE,
    /** A colleague has changed it in the meantime. */
    OVERTAKEN,
    /** It has a day already, or it has been signed: its words stay. */
    STANDS,
    /** There is nothing in any language yet. */
    EMPTY
}
