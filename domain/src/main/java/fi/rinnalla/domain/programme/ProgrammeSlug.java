package fi.rinnalla.domain.programme;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a programme is called in addresses and files: from its name, and like no other of the organisation. */
public final class ProgrammeSlug {
    private static final int LONGEST = 36;

    private ProgrammeSlug() {}

    public static String of(String name, Collection<String> taken) {
        var plain = plain(name);
        return Stream.concat(Stream.of(plain), IntStream.iterate(2, n -> n + 1).mapToObj(n -> plain + "-" + n))
                .filter(it -> !taken.contains(it))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        var brief = letters.substring(0, Math.min(LONGEST, letters.length())).replaceAll("-+$", "");
        return brief.length() < 2 ? "toiminta" : brief;
    }
}
