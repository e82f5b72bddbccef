package fi.rinnalla.domain.access;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds a card's words in a text where they do not belong: whoever reads the text could open the card. Five words of the
 * list in a row whose check fits, or twenty digits likewise.
 */
public final class CardsInText {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{4}(?:[ .-]?\\d{4}){4}(?!\\d)");

    private CardsInText() {}

    public static boolean areIn(String text) {
        var words = List.of(APART.split(text.strip()));
        return IntStream.rangeClosed(0, words.size() - CardSecret.PLACES)
                        .anyMatch(from -> isACard(words.subList(from, from + CardSecret.PLACES)))
                || DIGITS.matcher(text)
                        .results()
                        .anyMatch(it -> CardDigits.read(it.group()) instanceof CardReading.Read);
    }

    private static boolean isACard(List<String> five) {
        return CardWords.read(String.join(" ", five)) instanceof CardReading.Read;
    }
}
