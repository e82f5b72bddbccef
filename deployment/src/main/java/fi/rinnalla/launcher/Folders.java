package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders with what is in them. */
final class Folders {

    private Folders() {}

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static void copy(Path folder, Path to) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.toList()) {
                Files.copy(path, to.resolve(folder.relativize(path)));
            }
        }
    }

    /** As a whole; whoever else made it at the same time has made the same. */
    static void moveUnlessThere(Path folder, Path to) throws IOException {
        try {
            Files.move(folder, to);
        } catch (IOException another) {
            if (!Files.exists(to)) {
                throw another;
            }
            delete(folder);
        }
    }
}
