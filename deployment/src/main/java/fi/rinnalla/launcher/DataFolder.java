package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The one folder that holds everything this machine must not lose. Only its owner may look in, only one run may use it. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    static DataFolder open(Path root) {
        try {
            OwnersOnly.folder(root);
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new DataFolder(root, channel, lock(root, channel));
        } catch (IOException failed) {
            throw Refused.because(
                    "The data folder " + root + " cannot be written to; choose another with --data.", failed);
        }
    }

    /** For work on an outside database while a server runs beside it: makes the folder's secrets, takes no lock. */
    static Secrets prepare(Path root) {
        try {
            OwnersOnly.folder(root);
            return new Secrets(OwnersOnly.folder(root.resolve("secrets")));
        } catch (IOException failed) {
            throw Refused.because(
                    "The data folder " + root + " cannot be written to; choose another with --data.", failed);
        }
    }

    static boolean isInUse(Path root) {
        if (!Files.exists(root.resolve("lock"))) {
            return false;
        }
        try (var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        } catch (IOException unreadable) {
            throw Refused.because(
                    "The data folder " + root + " cannot be written to; choose another with --data.", unreadable);
        }
    }

    private static FileLock lock(Path root, FileChannel channel) throws IOException {
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            // the same answer as when another process holds it
        }
        if (lock == null) {
            channel.close();
            throw Refused.because("Another Rinnalla is already using the data folder " + root + ".");
        }
        return lock;
    }

    Path root() {
        return root;
    }

    Path folder(String name) {
        try {
            return OwnersOnly.folder(root.resolve(name));
        } catch (IOException failed) {
            throw Refused.because("The folder " + root.resolve(name) + " cannot be written to.", failed);
        }
    }

    Path file(String name) {
        return root.resolve(name);
    }

    boolean has(String name) {
        return Files.exists(root.resolve(name));
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
