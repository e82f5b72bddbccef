package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Random secrets, each in a file of its own, made once and kept: losing {@code master} loses every sealed text. */
final class Secrets {

    /** The product's keys; what each is for stands in docs/operations.md. */
    static final List<String> KEYS = List.of("master", "context", "lookup", "words", "forms");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    void makeKeys() {
        KEYS.forEach(this::hex);
    }

    /** Where there is data already, a missing key is never made anew: it would open nothing. */
    void needKeys() {
        for (var key : KEYS) {
            if (!Files.exists(folder.resolve(key))) {
                throw Refused.because("The secret " + folder.resolve(key) + " is missing; put back the right secrets.");
            }
        }
    }

    /** The secret of this name, made now if it was not there. */
    String hex(String name) {
        try {
            var file = folder.resolve(name);
            if (!Files.exists(file)) {
                var bytes = new byte[BYTES];
                RANDOM.nextBytes(bytes);
                OwnersOnly.write(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw Refused.because("The secret " + folder.resolve(name) + " can be neither read nor made.", failed);
        }
    }
}
