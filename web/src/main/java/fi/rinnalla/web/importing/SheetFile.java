package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.domain.importing.SheetFlaw;
import java.util.List;
import java.util.Optional;

/**
 * A file as it was sent, read as a table. What it is shows when it is opened; what its sender calls it is not asked.
 *
 * @param sheet nothing where the file is not taken
 * @param flaw why
 */
record SheetFile(Optional<Sheet> sheet, Optional<SheetFlaw> flaw) {
    static final int MOST_BYTES = 2 * 1024 * 1024;

    static SheetFile read(byte[] file) {
        try {
            var lines = lines(file);
            var flaw = Sheet.flaw(lines);
            return flaw.isPresent()
                    ? new SheetFile(Optional.empty(), flaw)
                    : new SheetFile(Optional.of(Sheet.of(lines)), Optional.empty());
        } catch (Refused refused) {
            return new SheetFile(Optional.empty(), Optional.of(refused.flaw()));
        }
    }

    private static List<Sheet.Row> lines(byte[] file) {
        if (file.length == 0) {
            throw new Refused(SheetFlaw.Kind.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            throw new Refused(SheetFlaw.Kind.TOO_LARGE);
        }
        if (begins(file, 'P', 'K')) {
            return new XlsxTable(XlsxParts.of(file)).lines();
        }
        // An old spreadsheet, one behind a password, or a PDF: it has no text that could be a table.
        if (begins(file, 0xD0, 0xCF) || begins(file, '%', 'P', 'D', 'F') || begins(file, 0x1F, 0x8B)) {
            throw new Refused(SheetFlaw.Kind.NO_TABLE);
        }
        return CsvTable.lines(file);
    }

    private static boolean begins(byte[] file, int... with) {
        for (var at = 0; at < with.length; at++) {
            if (file.length <= at || (file[at] & 0xFF) != with[at]) {
                return false;
            }
        }
        return true;
    }
}
