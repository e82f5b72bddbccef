package fi.rinnalla.web.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** Two ways to write a table down: one that a Finnish spreadsheet opens as it is, one that a program reads back exactly. */
public enum CsvDialect {
    /** Byte order mark, semicolons, and an apostrophe before whatever a spreadsheet would take for a formula. */
    PEOPLE(';', "\uFEFF", CsvDialect::harmless),
    /** RFC 4180, every value as it is. */
    MACHINES(',', "", it -> it);

    private static final String FORMULA = "=+-@\t\r";

    private final char between;
    private final String before;
    private final UnaryOperator<String> value;

    CsvDialect(char between, String before, UnaryOperator<String> value) {
        this.between = between;
        this.before = before;
        this.value = value;
    }

    public byte[] write(List<List<String>> rows) {
        var text = new StringWriter().append(before);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(between)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(value).toList()));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A number below zero is no formula. */
    private static String harmless(String value) {
        var begins = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return begins && !value.matches("-\\d+(,\\d+)?") ? "'" + value : value;
    }
}
