package fi.rinnalla.domain.access;

import fi.rinnalla.domain.access.CardReading.NotWords;
import fi.rinnalla.domain.access.CardReading.Read;
import fi.rinnalla.domain.access.CardReading.Reason;
import java.util.Arrays;
import java.util.List;

/** A card spelled as five ordinary Finnish words, in their order. */
public record CardWords(List<String> words) {
    public CardWords {
        words = List.copyOf(words);
    }

    /** @param seed56 seven random bytes */
    public static CardWords from(byte[] seed56) {
        return of(CardSecret.from(seed56));
    }

    public static CardWords of(CardSecret secret) {
        var list = WordList.finnish();
        return new CardWords(Arrays.stream(secret.places()).mapToObj(list::word).toList());
    }

    /** Reads words however they are typed: capitals, dots, hyphens, line ends and numbering do not matter, order does. */
    public static CardReading read(String typed) {
        return TypedCard.of(typed).map(CardWords::read).orElseGet(() -> new NotWords(Reason.TOO_MANY));
    }

    static CardReading read(TypedCard typed) {
        var words = typed.words();
        if (words.size() != CardSecret.PLACES) {
            return new NotWords(Reason.forCount(words.size(), CardSecret.PLACES));
        }
        var places = new int[CardSecret.PLACES];
        for (int i = 0; i < places.length; i++) {
            var place = WordList.finnish().placeOf(words.get(i));
            if (place.isEmpty()) {
                return NotWords.unknownAt(i + 1);
            }
            places[i] = place.getAsInt();
        }
        return CardSecret.at(places).<CardReading>map(Read::new).orElseGet(() -> new NotWords(Reason.DO_NOT_FIT));
    }

    /** For the page that shows the card, and for nothing else. */
    public String spelled() {
        return String.join(" ", words);
    }

    @Override
    public String toString() {
        return "CardWords";
    }
}
