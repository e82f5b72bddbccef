package fi.rinnalla.faults;

import fi.rinnalla.launcher.SmallHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A disk in memory with little room, which nobody sees but the house that moves there: it ends with the house's last process.
 * Linux lets only root make one.
 */
record SmallDisk(SmallHouse house) {
    /** For the server's own files, and for what is written until the disk is filled. */
    private static final int ROOM_MEGABYTES = 160;

    private static final int A_PAGE = 4096;

    static boolean canBeMade() throws Exception {
        var command = List.of("unshare", "--mount", "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", "/mnt");
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    /** The house that lies still starts there, with all it has. */
    static SmallDisk under(SmallHouse lyingStill) throws Exception {
        var from = lyingStill.data();
        var place = Files.createDirectories(from.resolveSibling(from.getFileName() + "-small"));
        var moving = "rm -rf \"$0/server\"; used=$(du -sm \"$0\" | cut -f1);"
                + " mount -t tmpfs -o mode=700,size=$((used + " + ROOM_MEGABYTES + "))m tmpfs \"$1\";"
                + " cp -a \"$0/.\" \"$1\"; shift; exec \"$@\"";
        return new SmallDisk(lyingStill.movedTo(
                place, List.of("unshare", "--mount", "sh", "-euc", moving, from.toString(), place.toString())));
    }

    /** To the last page. */
    void fill() {
        try (var ballast = Files.newOutputStream(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                ballast.write(new byte[A_PAGE]);
            }
        } catch (IOException full) {
            // that is what was wanted
        }
    }

    void makeRoom() throws IOException {
        Files.delete(ballast());
    }

    private Path ballast() {
        return house.data().resolve("ballast");
    }
}
