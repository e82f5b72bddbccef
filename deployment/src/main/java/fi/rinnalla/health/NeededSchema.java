package fi.rinnalla.health;

import fi.rinnalla.persistence.shared.Preparation;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The newest migration that this application was built with. */
final class NeededSchema {

    private static final Pattern MIGRATION = Pattern.compile("migration/main/V(\\d+)__.*\\.sql");

    private NeededSchema() {}

    static int version() {
        return Built.VERSION;
    }

    private static int newest() {
        try {
            var place = new File(Preparation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var jar = new JarFile(place)) {
                return newest(jar.stream().map(entry -> entry.getName()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the application's own migrations cannot be listed", unreadable);
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Read once, when first asked for. */
    private static final class Built {
        private static final int VERSION = newest();
    }

    static int newest(Stream<String> names) {
        return names.map(MIGRATION::matcher)
                .filter(found -> found.matches())
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElseThrow(() -> new IllegalStateException("the application has no migrations"));
    }
}
