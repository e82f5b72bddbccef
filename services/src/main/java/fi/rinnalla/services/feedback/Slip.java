package fi.rinnalla.services.feedback;

/**
 * Something to mend before feedback can be taken.
 *
 * @param n how many characters too many, or how many words there are; else 0
 */
public record Slip(Part part, Reason reason, int n) {
    Slip(Part part, Reason reason) {
        this(part, reason, 0);
    }

    public enum Part {
        MOOD,
        HELPED,
        WISH,
        USE,
        CARD
    }

    public enum Reason {
        MISSING,
        TOO_LONG,
        IDENTITY_CODE,
        WORDS_OF_A_CARD,
        NEEDS_A_CARD,
        CARD_TOO_FEW,
        CARD_TOO_MANY,
        CARD_TYPO,
        CARD_UNKNOWN
    }
}
