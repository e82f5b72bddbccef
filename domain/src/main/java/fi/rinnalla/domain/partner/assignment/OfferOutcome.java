package fi.rinnalla.domain.partner.assignment;

/** What came of offering an assignment to somebody. */
public enum OfferOutcome {
    OFFERED,
    /** It is agreed already, done, or cancelled. */
    NOT_NOW,
    /** They are asked already, or said no. */
    NOT_THEM
}
