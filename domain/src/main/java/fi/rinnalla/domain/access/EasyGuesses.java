package fi.rinnalla.domain.access;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What people who guess passwords try first: common words, the house's own, rows of keys, counting, repeating. */
final class EasyGuesses {
    private static final int ENOUGH_LETTERS = 6;
    private static final int ENOUGH_DIFFERENT = 4;
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_ROW = 4;

    private static final List<String> COMMON = List.of(
            "salasana",
            "salainen",
            "sanasala",
            "password",
            "passwort",
            "passord",
            "losenord",
            "secret",
            "hemlig",
            "kayttaja",
            "username",
            "tunnus",
            "kirjaudu",
            "admin",
            "tervetuloa",
            "welcome",
            "valkommen",
            "rinnalla",
            "lastensuojelu",
            "barnskydd",
            "kokemuskumppani",
            "vanhempi",
            "vanhemmat",
            "perhe",
            "suomi",
            "finland",
            "sverige",
            "helsinki",
            "turku",
            "tampere",
            "rakastan",
            "rakas",
            "kulta",
            "iloveyou",
            "kesa",
            "talvi",
            "syksy",
            "kevat",
            "sommar",
            "vinter",
            "summer",
            "winter",
            "tammikuu",
            "joulukuu",
            "maanantai",
            "perjantai",
            "monkey",
            "dragon",
            "letmein",
            "football",
            "jaakiekko",
            "kissa",
            "koira",
            "aurinko",
            "sunshine",
            "princess",
            "superman",
            "batman",
            "master",
            "testi",
            "test",
            "demo",
            "changeme",
            "vaihdatama",
            "default",
            "oletus");

    private static final List<String> ROWS = List.of(
            "qwertyuiopa",
            "asdfghjkloa",
            "zxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "abcdefghijklmnopqrstuvwxyz",
            "12345678901234567890");

    private final List<String> words;

    EasyGuesses(Collection<String> ownWords) {
        var own = ownWords.stream().flatMap(name -> Stream.of(fold(name).split("[^a-z0-9]+")));
        words = Stream.concat(COMMON.stream(), own.map(EasyGuesses::spellDigits))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    boolean leaveEnoughOf(String password) {
        var rest = spellDigits(withoutRows(fold(password)));
        for (var word : words) {
            rest = rest.replace(word, " ");
        }
        rest = rest.replaceAll("[\\s\\p{Punct}]", "").replaceAll("(.{1,8}?)\\1+", "$1");
        return rest.codePointCount(0, rest.length()) >= ENOUGH_LETTERS
                && rest.codePoints().distinct().count() >= ENOUGH_DIFFERENT;
    }

    /** Keys that lie side by side, and the alphabet and digits, forwards and backwards. */
    private static String withoutRows(String folded) {
        var rest = new StringBuilder();
        for (int from = 0; from < folded.length(); ) {
            int length = lengthOfRowAt(from, folded);
            if (length < SHORTEST_ROW) {
                rest.append(folded.charAt(from));
            }
            from += length < SHORTEST_ROW ? 1 : length;
        }
        return rest.toString();
    }

    private static int lengthOfRowAt(int from, String folded) {
        int length = 1;
        while (from + length < folded.length() && isRow(folded.substring(from, from + length + 1))) {
            length++;
        }
        return length;
    }

    private static boolean isRow(String part) {
        var backwards = new StringBuilder(part).reverse().toString();
        return ROWS.stream().anyMatch(row -> row.contains(part) || row.contains(backwards));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "");
    }

    /** The digits and signs that stand for letters in passwords that only look clever. */
    private static String spellDigits(String folded) {
        return folded.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }
}
