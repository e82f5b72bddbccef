package fi.rinnalla.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs for this machine, unpacked from their jar the first time they are needed. */
record PostgresPrograms(Path folder) {

    private static final String WINDOWS = "windows";

    static PostgresPrograms in(Path folder) {
        var programs = new PostgresPrograms(folder);
        if (!Files.exists(programs.program("postgres"))) {
            programs.unpack();
        }
        return programs;
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(system().equals(WINDOWS) ? name + ".exe" : name);
    }

    /** Unpacked beside and moved as a whole, so that an interrupted first start leaves nothing half done. */
    private void unpack() {
        var archive = archive();
        try (var jar = PostgresPrograms.class.getResourceAsStream(archive)) {
            if (jar == null) {
                throw Refused.because("The embedded PostgreSQL does not come for this machine (" + archive.substring(1)
                        + "); give an outside server with --database.");
            }
            var beside = folder.resolveSibling(folder.getFileName() + "-" + UUID.randomUUID());
            unpack(jar, beside);
            Files.createDirectories(folder.getParent());
            Folders.moveUnlessThere(beside, folder);
        } catch (IOException failed) {
            throw Refused.because("The database's programs could not be unpacked to " + folder + ".", failed);
        }
    }

    private static void unpack(InputStream jar, Path to) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(jar)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var target = to.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        }
    }

    private static String archive() {
        var alpine = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        return "/postgres-" + system() + "-" + machine() + alpine + ".txz";
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith(WINDOWS) ? WINDOWS : name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String machine() {
        var name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }
}
