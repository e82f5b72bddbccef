package fi.rinnalla.domain.partner.assignment;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a partner says yes or no to: all of it is known before.
 *
 * @param place where it is, or how one gets there online
 * @param feeCents before tax; none where the partner gives their time
 * @param feeWords by what the fee goes, for example its class
 * @param counterpart the professional who is there with the partner, by role
 */
public record OfferTerms(
        LocalDate day, LocalTime starts, int minutes, String place, int feeCents, String feeWords, String counterpart) {
    public static final int LONGEST_PLACE = 100;
    public static final int LONGEST_FEE = 60;
    public static final int LONGEST_MINUTES = 24 * 60;
    public static final int HIGHEST_CENTS = 1_000_000;

    public OfferTerms {
        place = place.strip();
        feeWords = feeWords.strip();
        counterpart = counterpart.strip();
        if (counterpart.isEmpty() || counterpart.length() > OrderWish.LONGEST_ROLE) {
            throw new IllegalArgumentException("nobody is sent without a professional counterpart");
        }
        if (place.isEmpty() || place.length() > LONGEST_PLACE || feeWords.length() > LONGEST_FEE) {
            throw new IllegalArgumentException("a place, and not too many words");
        }
        if (minutes < 1 || minutes > LONGEST_MINUTES || feeCents < 0 || feeCents > HIGHEST_CENTS) {
            throw new IllegalArgumentException("a length and a fee that can be");
        }
    }

    OfferTerms at(LocalDate otherDay, LocalTime otherStart) {
        return new OfferTerms(otherDay, otherStart, minutes, place, feeCents, feeWords, counterpart);
    }
}
