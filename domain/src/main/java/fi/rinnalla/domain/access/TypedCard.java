package fi.rinnalla.domain.access;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody typed as a card, with everything that does not matter taken away. */
final class TypedCard {
    private static final int LONGEST = 500;

    private final String folded;

    private TypedCard(String folded) {
        this.folded = folded;
    }

    /** Empty where it is far too long to be a card. */
    static Optional<TypedCard> of(String typed) {
        return typed.length() > LONGEST ? Optional.empty() : Optional.of(new TypedCard(fold(typed)));
    }

    boolean hasLetters() {
        return folded.codePoints().anyMatch(Character::isLetter);
    }

    /** Digits between words count as numbering. */
    List<String> words() {
        return Arrays.stream(folded.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Digits of any script, as 0-9. */
    String digits() {
        var digits = new StringBuilder();
        folded.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    /** Marks above and below letters go, and characters that nobody sees; what else is no letter parts the words. */
    private static String fold(String typed) {
        var small = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder();
        Normalizer.normalize(small, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !vanishes(c))
                .map(TypedCard::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean vanishes(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    /** The neighbours' letters for ours, as their keyboards have them. */
    private static int plain(int c) {
        return switch (c) {
            case 'ø' -> 'o';
            case 'æ' -> 'a';
            case 'ı' -> 'i';
            default -> c;
        };
    }

    @Override
    public String toString() {
        return "TypedCard";
    }
}
