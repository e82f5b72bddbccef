package fi.rinnalla.services.partner.assignment;

/**
 * Something to mend before an order can be taken.
 *
 * @param n how many characters too many, or at most; else 0
 */
public record OrderSlip(Part part, Reason reason, int n) {
    OrderSlip(Part part, Reason reason) {
        this(part, reason, 0);
    }

    public enum Part {
        ORGANISATION,
        UNIT,
        COUNTY,
        COUNTERPART,
        WHERETO,
        STRAND,
        HOPED,
        TOWN,
        WANTED,
        PARTNERS,
        MANY,
        CARD
    }

    public enum Reason {
        MISSING,
        TOO_LONG,
        IDENTITY_CODE,
        WORDS_OF_A_CARD,
        NO_CONTACT,
        NO_DAY,
        PAST,
        NO_NUMBER,
        NO_COUNT,
        CARD_EMPTY,
        CARD_UNKNOWN
    }
}
