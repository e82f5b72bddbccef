package fi.rinnalla.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that nobody but their owner can read, from their first moment on. */
final class OwnersOnly {

    private OwnersOnly() {}

    static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, permissions(folder, "rwx------"));
        }
        return folder;
    }

    /** Whole or not at all: written beside, forced to disk, then moved into place. */
    static void write(Path file, String content) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        var how = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(beside, how, permissions(file, "rw-------"))) {
            writeAll(channel, ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A disk that is nearly full takes a part of it without a word. */
    private static void writeAll(FileChannel channel, ByteBuffer content) throws IOException {
        while (content.hasRemaining()) {
            channel.write(content);
        }
    }

    static void copy(InputStream content, Path file) throws IOException {
        Files.createFile(file, permissions(file, "rw-------"));
        try (var out = Files.newOutputStream(file)) {
            content.transferTo(out);
        }
    }

    /** A new file, to be written as it comes. */
    static OutputStream open(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, permissions(file, "rw-------"));
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    private static FileAttribute<?>[] permissions(Path path, String text) {
        var posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))}
                : new FileAttribute<?>[0];
    }
}
