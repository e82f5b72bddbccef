package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.RequestText;

/**
 * Something to mend before a request can be taken.
 *
 * @param n how many characters too many; else 0
 */
public record RequestSlip(Part part, Reason reason, int n) {
    RequestSlip(Part part, Reason reason) {
        this(part, reason, 0);
    }

    static RequestSlip of(RequestText text, Reason reason, int n) {
        return new RequestSlip(Part.valueOf(text.name()), reason, n);
    }

    public enum Part {
        WISHES,
        AREA,
        AVOIDS,
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
