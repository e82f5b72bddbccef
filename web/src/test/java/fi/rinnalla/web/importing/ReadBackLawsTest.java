package fi.rinnalla.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.web.shared.CsvDialect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;

/** Whatever the house writes down as a table can come in again as the same table. */
@Label("A table that was taken along")
class ReadBackLawsTest {
    private static final List<String> HEADINGS = List.of("Päivä", "Paikka", "Nimi", "Aikuiset", "Lapset", "Kulut");

    @Property
    @Label("is read back from a file for people and from one for machines")
    void is_read_back_from_csv(@ForAll("tables") List<List<String>> table, @ForAll CsvDialect dialect) {
        assertThat(read(dialect.write(table))).isEqualTo(table);
    }

    @Property(tries = 60)
    @Label("is read back from a spreadsheet")
    void is_read_back_from_xlsx(@ForAll("tables") List<List<String>> table) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Rinnalla", "1.0")) {
            var sheet = book.newWorksheet("Taulukko");
            for (var row = 0; row < table.size(); row++) {
                for (var column = 0; column < table.get(row).size(); column++) {
                    sheet.value(row, column, table.get(row).get(column));
                }
            }
        }
        assertThat(read(bytes.toByteArray())).isEqualTo(table);
    }

    private static List<List<String>> under(List<String> headings, List<List<String>> rows) {
        var table = new ArrayList<List<String>>();
        table.add(headings);
        table.addAll(rows);
        return table;
    }

    private static List<List<String>> read(byte[] file) {
        var read = SheetFile.read(file);
        assertThat(read.flaw()).isEmpty();
        var rows = new ArrayList<List<String>>();
        rows.add(read.sheet().orElseThrow().headings());
        read.sheet().orElseThrow().rows().stream().map(Sheet.Row::cells).forEach(rows::add);
        return rows;
    }

    /** As many cells in each row, none of them only white, none that a spreadsheet would run. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        var cell = Arbitraries.strings()
                .withChars("aåäöšЖ0159 .:;,\"'€–/")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(it -> "x" + it.strip());
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(columns -> cell.list()
                        .ofSize(columns)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(8)
                        .map(rows -> under(HEADINGS.subList(0, columns), rows)));
    }
}
