package fi.rinnalla.persistence.shared;

/** Whether mail can leave, in a word for the operator. */
public enum PostState {
    /** Nobody has said where to: what is owed waits in the outbox. */
    NOT_SET,
    /** What was said cannot be meant; the log tells what. */
    WRONG,
    /** The server answered when it was last spoken to. */
    OPEN,
    /** It did not, or would not have us; the log tells why. */
    SILENT
}
