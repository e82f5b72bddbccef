package fi.rinnalla.domain.gathering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters of Cyrillic and Greek, and a few of our own neighbours', that an eye takes for a Latin letter. Such a name stays a
 * name; it only cannot pass for somebody else's.
 */
final class Lookalikes {
    /** First the Latin letter, then what looks like it: a capital does not always look like what its small letter does. */
    private static final List<String> ROWS = List.of(
            "aАаΑαɑ",
            "bВвЬьΒβ",
            "cСсϹϲ",
            "dԁđĐ",
            "eЕеΕε",
            "gɡ",
            "hНнһҺΗħĦ",
            "iІіΙιı",
            "jЈјϳ",
            "kКкΚκ",
            "lłŁ",
            "mМмΜ",
            "nпΝη",
            "oОоΟοøØ",
            "pРрΡρ",
            "qԛ",
            "rг",
            "sЅѕ",
            "tТтΤτ",
            "uυμ",
            "vѵν",
            "wԝω",
            "xХхΧχ",
            "yУуΥγ",
            "zΖζ");

    private static final Map<Character, Character> LATIN = new HashMap<>();

    static {
        ROWS.forEach(row -> row.chars().skip(1).forEach(it -> LATIN.put((char) it, row.charAt(0))));
    }

    private Lookalikes() {}

    static String inLatin(String typed) {
        var latin = new StringBuilder(typed.length());
        typed.chars().forEach(it -> latin.append(LATIN.getOrDefault((char) it, (char) it)));
        return latin.toString();
    }
}
