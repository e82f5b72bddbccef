package fi.rinnalla.faults;

import fi.rinnalla.launcher.SmallHouse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Our application with one text of its own libraries changed. */
final class OtherWar {
    private OtherWar() {}

    static Path with(Path file, String name, UnaryOperator<String> change) throws IOException {
        try (var from = Files.newInputStream(SmallHouse.war());
                var to = Files.newOutputStream(file)) {
            copy(from, to, name, change);
        }
        return file;
    }

    private static void copy(InputStream from, OutputStream to, String name, UnaryOperator<String> change)
            throws IOException {
        var in = new ZipInputStream(from);
        var out = new ZipOutputStream(to);
        out.setLevel(Deflater.NO_COMPRESSION);
        for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
            out.putNextEntry(new ZipEntry(entry.getName()));
            out.write(content(entry.getName(), in.readAllBytes(), name, change));
            out.closeEntry();
        }
        out.finish();
    }

    private static byte[] content(String entry, byte[] bytes, String name, UnaryOperator<String> change)
            throws IOException {
        if (entry.equals(name)) {
            return change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
        if (!entry.startsWith("WEB-INF/lib/domain-")) {
            return bytes;
        }
        var changed = new ByteArrayOutputStream();
        copy(new ByteArrayInputStream(bytes), changed, name, change);
        return changed.toByteArray();
    }
}
