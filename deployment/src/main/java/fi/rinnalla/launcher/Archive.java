package fi.rinnalla.launcher;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Folders as one file (tar.gz) and back. What comes out of it is its owner's only. */
final class Archive {

    private static final int FOLDER = 0700;
    private static final int FILE = 0600;

    private Archive() {}

    static void write(Path file, Path root, List<String> names) throws IOException {
        OwnersOnly.write(file, "");
        try (var tar = new TarArchiveOutputStream(
                new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file))))) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            for (var name : names) {
                if (Files.exists(root.resolve(name))) {
                    add(tar, root, root.resolve(name));
                }
            }
        }
    }

    private static void add(TarArchiveOutputStream tar, Path root, Path start) throws IOException {
        try (var paths = Files.walk(start)) {
            for (var path : paths.sorted().toList()) {
                var entry =
                        new TarArchiveEntry(path.toFile(), root.relativize(path).toString());
                entry.setMode(entry.isDirectory() ? FOLDER : FILE);
                tar.putArchiveEntry(entry);
                if (!entry.isDirectory()) {
                    Files.copy(path, tar);
                }
                tar.closeArchiveEntry();
            }
        }
    }

    static void read(Path file, Path root) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var target = root.resolve(entry.getName()).normalize();
                if (!target.startsWith(root)) {
                    throw new IOException("the archive " + file + " leads out of its folder");
                }
                if (entry.isDirectory()) {
                    OwnersOnly.folder(target);
                } else {
                    OwnersOnly.copy(tar, target);
                }
            }
        }
    }
}
