package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.SheetFlaw;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A zip by its directory, in memory. The JDK reads either a file on a disk, on which nothing of this is to lie, or a stream, which many
 * spreadsheets' own programs write in a way that it refuses.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer file;

    ZipDirectory(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @param at where its own head begins */
    record Entry(String name, int method, boolean encrypted, int packed, int at) {}

    List<Entry> entries() {
        try {
            var end = end();
            var entries = new ArrayList<Entry>();
            var at = file.getInt(end + 16);
            for (var n = 0; n < unsigned(end + 10); n++) {
                if (file.getInt(at) != ENTRY) {
                    throw new Refused(SheetFlaw.Kind.BROKEN);
                }
                var name = unsigned(at + 28);
                entries.add(new Entry(
                        new String(file.array(), at + ENTRY_LENGTH, name, StandardCharsets.UTF_8),
                        unsigned(at + 10),
                        (unsigned(at + 8) & 1) == 1,
                        file.getInt(at + 20),
                        file.getInt(at + 42)));
                at += ENTRY_LENGTH + name + unsigned(at + 30) + unsigned(at + 32);
            }
            return entries;
        } catch (IndexOutOfBoundsException broken) {
            throw new Refused(SheetFlaw.Kind.BROKEN);
        }
    }

    private int end() {
        for (var at = file.capacity() - END_LENGTH; at >= 0; at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw new Refused(SheetFlaw.Kind.BROKEN);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    /** As far as it may be long, and one byte more where it is longer. */
    byte[] content(Entry entry, int most) {
        if (entry.encrypted()) {
            throw new Refused(SheetFlaw.Kind.NO_TABLE);
        }
        try {
            if (file.getInt(entry.at()) != LOCAL || entry.packed() < 0) {
                throw new Refused(SheetFlaw.Kind.BROKEN);
            }
            var from = entry.at() + LOCAL_LENGTH + unsigned(entry.at() + 26) + unsigned(entry.at() + 28);
            return unpacked(entry.method(), new ByteArrayInputStream(file.array(), from, entry.packed()), most);
        } catch (IndexOutOfBoundsException | IOException broken) {
            throw new Refused(SheetFlaw.Kind.BROKEN);
        }
    }

    private static byte[] unpacked(int method, ByteArrayInputStream packed, int most) throws IOException {
        if (method == STORED) {
            return packed.readNBytes(most + 1);
        }
        if (method != DEFLATED) {
            throw new Refused(SheetFlaw.Kind.BROKEN);
        }
        var inflater = new Inflater(true);
        try (var in = new InflaterInputStream(packed, inflater)) {
            return in.readNBytes(most + 1);
        } finally {
            inflater.end();
        }
    }
}
