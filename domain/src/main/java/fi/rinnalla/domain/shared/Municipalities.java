package fi.rinnalla.domain.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which wellbeing services county a municipality is in, by its Finnish name; Åland is in none. */
public final class Municipalities {
    private static final Map<String, County> COUNTIES = read();

    private Municipalities() {}

    /** Empty where the name is no municipality's. */
    public static Optional<County> countyOf(String town) {
        return Optional.ofNullable(COUNTIES.get(folded(town)));
    }

    static Map<String, County> all() {
        return COUNTIES;
    }

    private static Map<String, County> read() {
        try (var file = Municipalities.class.getResourceAsStream("municipalities.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(Municipalities::named)
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Map.Entry<String, County>> named(String line) {
        var parts = line.split(":", 2);
        return Arrays.stream(parts[1].split(",")).map(it -> Map.entry(folded(it), County.valueOf(parts[0])));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
