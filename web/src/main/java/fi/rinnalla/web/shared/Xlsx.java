package fi.rinnalla.web.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a spreadsheet's own file, where numbers are numbers and days are days (no formulas): what is typed as
 * text stays text, whatever it begins with.
 */
public final class Xlsx {
    private Xlsx() {}

    /** What stands in one box of the table. */
    public interface Cell {
        void write(Worksheet sheet, int row, int column);
    }

    public static Cell text(String words) {
        return (sheet, row, column) -> sheet.inlineString(row, column, words);
    }

    public static Cell number(BigDecimal n) {
        return (sheet, row, column) -> {
            sheet.value(row, column, n);
            sheet.style(row, column).format("#,##0.00").set();
        };
    }

    public static Cell whole(long n) {
        return (sheet, row, column) -> {
            sheet.value(row, column, n);
            sheet.style(row, column).format("0").set();
        };
    }

    public static Cell day(LocalDate day) {
        return (sheet, row, column) -> {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        };
    }

    /** One of its sheets. */
    public record Page(String name, List<List<Cell>> rows) {}

    public static byte[] written(String name, List<List<Cell>> rows) {
        return written(List.of(new Page(name, rows)));
    }

    public static byte[] written(List<Page> pages) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Rinnalla", null)) {
            pages.forEach(it -> write(it.rows(), book.newWorksheet(it.name())));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static void write(List<List<Cell>> rows, Worksheet sheet) {
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                rows.get(row).get(column).write(sheet, row, column);
            }
        }
    }
}
