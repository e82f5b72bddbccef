package fi.rinnalla.services.training;

/**
 * Something to mend before an application can be taken.
 *
 * @param n how many characters too many; else 0
 */
public record ApplicationSlip(Part part, Reason reason, int n) {
    ApplicationSlip(Part part, Reason reason) {
        this(part, reason, 0);
    }

    public enum Part {
        CALLED,
        WORDS,
        WHERETO,
        CARD
    }

    public enum Reason {
        MISSING,
        TOO_LONG,
        IDENTITY_CODE,
        WORDS_OF_A_CARD,
        NO_NUMBER,
        CARD_EMPTY,
        CARD_UNKNOWN
    }
}
