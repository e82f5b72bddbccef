package fi.rinnalla.domain.access;

import fi.rinnalla.domain.access.CardReading.NotWords;
import fi.rinnalla.domain.access.CardReading.Read;
import fi.rinnalla.domain.access.CardReading.Reason;
import java.util.Arrays;
import java.util.List;

/**
 * A card spelled as twenty digits in fours, for languages that have no list of words yet. Each four stands for the word
 * at the same place, so one card may be read out either way.
 */
public record CardDigits(List<String> fours) {
    private static final int WIDTH = 4;

    public CardDigits {
        fours = List.copyOf(fours);
    }

    /** @param seed56 seven random bytes */
    public static CardDigits from(byte[] seed56) {
        return of(CardSecret.from(seed56));
    }

    public static CardDigits of(CardSecret secret) {
        return new CardDigits(
                Arrays.stream(secret.places()).mapToObj("%04d"::formatted).toList());
    }

    /** Reads digits however they are grouped. */
    public static CardReading read(String typed) {
        return TypedCard.of(typed).map(CardDigits::read).orElseGet(() -> new NotWords(Reason.TOO_MANY));
    }

    static CardReading read(TypedCard typed) {
        var digits = typed.digits();
        if (digits.length() != CardSecret.PLACES * WIDTH) {
            return new NotWords(Reason.forCount(digits.length(), CardSecret.PLACES * WIDTH));
        }
        var places = new int[CardSecret.PLACES];
        for (int i = 0; i < places.length; i++) {
            places[i] = Integer.parseInt(digits.substring(i * WIDTH, (i + 1) * WIDTH));
            if (places[i] >= WordList.SIZE) {
                return NotWords.unknownAt(i + 1);
            }
        }
        return CardSecret.at(places).<CardReading>map(Read::new).orElseGet(() -> new NotWords(Reason.DO_NOT_FIT));
    }

    /** For the page that shows the card, and for nothing else. */
    public String spelled() {
        return String.join(" ", fours);
    }

    @Override
    public String toString() {
        return "CardDigits";
    }
}
