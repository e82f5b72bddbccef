package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.SheetFlaw;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is inside a spreadsheet's file, unpacked into memory as far as a table can be large. Whatever is no table (programs, things
 * from outside, declarations of entities) ends the reading before any of it is understood.
 */
record XlsxParts(Map<String, byte[]> parts) {
    static final int MOST_UNPACKED = 24 * 1024 * 1024;
    private static final int MOST_PARTS = 400;
    private static final int PROLOG = 4_096;
    private static final String WORKBOOK = "xl/workbook.xml";

    static XlsxParts of(byte[] file) {
        var parts = new HashMap<String, byte[]>();
        var left = MOST_UNPACKED;
        var zip = new ZipDirectory(file);
        for (var entry : zip.entries()) {
            look(entry.name(), parts.size());
            var content = zip.content(entry, left);
            if (content.length > left) {
                throw new Refused(SheetFlaw.Kind.UNPACKS_TOO_LARGE);
            }
            left -= content.length;
            declaresNothing(content);
            if (parts.putIfAbsent(entry.name(), content) != null) {
                throw new Refused(SheetFlaw.Kind.BROKEN);
            }
        }
        if (!parts.containsKey(WORKBOOK)) {
            throw new Refused(SheetFlaw.Kind.NO_TABLE);
        }
        return new XlsxParts(parts);
    }

    private static void look(String name, int before) {
        var low = name.toLowerCase(Locale.ROOT);
        if (before >= MOST_PARTS) {
            throw new Refused(SheetFlaw.Kind.UNPACKS_TOO_LARGE);
        }
        if (low.startsWith("/") || low.contains("..") || low.contains("\\") || low.contains(":")) {
            throw new Refused(SheetFlaw.Kind.BROKEN);
        }
        if (low.endsWith("vbaproject.bin")
                || low.startsWith("xl/macrosheets/")
                || low.startsWith("xl/activex/")
                || low.startsWith("xl/embeddings/")) {
            throw new Refused(SheetFlaw.Kind.MACROS);
        }
        if (low.startsWith("xl/externallinks/")
                || low.startsWith("xl/querytables/")
                || low.equals("xl/connections.xml")) {
            throw new Refused(SheetFlaw.Kind.POINTS_OUTSIDE);
        }
    }

    /** A declaration stands before everything else, in whichever width its letters are written. */
    private static void declaresNothing(byte[] content) {
        var prolog = new String(Arrays.copyOf(content, Math.min(content.length, PROLOG)), StandardCharsets.ISO_8859_1)
                .replace("\0", "");
        if (prolog.contains("<!DOCTYPE") || prolog.contains("<!ENTITY")) {
            throw new Refused(SheetFlaw.Kind.POINTS_OUTSIDE);
        }
    }

    /** Nothing where it is not there. */
    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }
}
