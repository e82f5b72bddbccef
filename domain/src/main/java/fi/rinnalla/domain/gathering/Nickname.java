package fi.rinnalla.domain.gathering;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody wants to be called in a group. Never looked up, never asked to be real. */
public record Nickname(String words) {
    public static final int LONGEST = 30;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?");

    public Nickname {
        words = words.strip().replaceAll("\\s+", " ");
        if (!isOne(words)) {
            throw new IllegalArgumentException("no nickname");
        }
    }

    public static boolean isOne(String typed) {
        return typed.strip().length() <= LONGEST && !likeness(typed).isEmpty();
    }

    /**
     * What is left when everything is taken away that a hurried eye does not see: case, accents, spaces, digits in the
     * place of letters, and letters of another script that look like ours. Two names with one likeness would be mistaken for each other at a table.
     */
    public String likeness() {
        return likeness(words);
    }

    private static String likeness(String typed) {
        var plain =
                MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD)).replaceAll("");
        var small = Lookalikes.inLatin(plain).toLowerCase(Locale.ROOT);
        return NO_LETTER
                .matcher(Lookalikes.inLatin(small))
                .replaceAll("")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('5', 's')
                .replace("rn", "m")
                .replace("vv", "w")
                .replaceAll("(.)\\1+", "$1");
    }

    /** It may be used all the same; its owner is told. */
    public boolean looksLikeAFullName() {
        return FULL_NAME.matcher(words).matches();
    }
}
