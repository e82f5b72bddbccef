package fi.rinnalla.domain.measure.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a code of a name: {@code Lasten osallistumiset} is {@code own-lasten-osallistumiset}. */
public final class OwnCodes {
    private static final String OWN = "own-";
    private static final int LONGEST = 50;

    private OwnCodes() {}

    /** With a number behind it where another is called so. */
    public static IndicatorCode free(String name, Set<IndicatorCode> taken) {
        var plain = plain(name);
        return Stream.concat(
                        Stream.of(plain), IntStream.iterate(2, it -> it + 1).mapToObj(it -> plain + "-" + it))
                .map(IndicatorCode::new)
                .filter(it -> !taken.contains(it))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String name) {
        var letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = letters.substring(0, Math.min(letters.length(), LONGEST)).replaceAll("-$", "");
        return OWN + (cut.isEmpty() ? "1" : cut);
    }
}
