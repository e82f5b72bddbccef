package fi.rinnalla.web.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.domain.importing.SheetFlaw;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text with semicolons, commas or tabs between: UTF-8, with or without its mark, or what Windows wrote before that. */
final class CsvTable {
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
    private static final String BETWEEN = ";\t,";

    private CsvTable() {}

    static List<Sheet.Row> lines(byte[] file) {
        for (var it : file) {
            if (it == 0) {
                throw new Refused(SheetFlaw.Kind.NO_TEXT);
            }
        }
        return rows(text(file));
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(file, OLD_WINDOWS);
        }
    }

    private static List<Sheet.Row> rows(String text) {
        var rows = new ArrayList<Sheet.Row>();
        var allowance = new Allowance(1);
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (var it : csv) {
                it.getFields().forEach(allowance::taken);
                rows.add(row(it));
                if (rows.size() > Sheet.MOST_ROWS + 1) {
                    throw new Refused(SheetFlaw.Kind.TOO_MANY_ROWS, rows.size());
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException broken) {
            throw new Refused(SheetFlaw.Kind.BROKEN, rows.size() + 1);
        }
        return rows;
    }

    private static Sheet.Row row(CsvRecord it) {
        return new Sheet.Row((int) it.getStartingLineNumber(), it.getFields());
    }

    /** What stands most often in the first line, outside of quotes. */
    private static char separator(String text) {
        var first =
                text.lines().filter(it -> !it.isBlank()).findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        var best = ';';
        for (var it : BETWEEN.toCharArray()) {
            best = count(first, it) > count(first, best) ? it : best;
        }
        return best;
    }

    private static long count(String line, char what) {
        return line.chars().filter(it -> it == what).count();
    }
}
