package fi.rinnalla.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.domain.importing.SheetFlaw;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file that is sent to be brought in")
class SheetFileTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> HEADINGS = List.of("Päivä", "Kävijät", "Kulut");
    private static final List<String> ROW = List.of("5.3.2024", "8", "12,50");

    @Test
    void is_read_however_it_was_written() {
        for (var charset : List.of(StandardCharsets.UTF_8, WINDOWS)) {
            for (var between : List.of(";", "\t")) {
                var text = String.join(between, HEADINGS) + "\r\n\r\n" + String.join(between, ROW) + "\r\n";
                assertThat(rows(text.getBytes(charset))).as(charset + between).containsExactly(HEADINGS, ROW);
            }
        }
        assertThat(rows("\uFEFFPäivä,Kävijät,Kulut\n5.3.2024,8,\"12,50\"\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(HEADINGS, ROW);
    }

    @Test
    void knows_on_which_line_a_row_stood() {
        var sheet = SheetFile.read("a;b\n\n1;\"x\ny\"\n2;z\n".getBytes(StandardCharsets.UTF_8))
                .sheet()
                .orElseThrow();

        assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(3, 5);
    }

    @Test
    void is_read_as_a_spreadsheet_shows_it() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Rinnalla", "1.0")) {
            var sheet = book.newWorksheet("Käynnit");
            for (var column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            sheet.value(2, 0, LocalDate.of(2024, 3, 5));
            sheet.style(2, 0).format("d.m.yyyy").set();
            sheet.value(2, 1, 8);
            sheet.value(2, 2, 12.5);
        }
        var read = SheetFile.read(bytes.toByteArray()).sheet().orElseThrow();

        assertThat(read.headings()).isEqualTo(HEADINGS);
        assertThat(read.rows()).containsExactly(new Sheet.Row(3, List.of("2024-03-05", "8", "12.5")));
    }

    @Test
    void is_read_from_the_samples_too() throws IOException {
        var samples = Path.of("..", "docs", "samples");
        var csv = SheetFile.read(Files.readAllBytes(samples.resolve("kaynnit.csv")))
                .sheet()
                .orElseThrow();
        var xlsx = SheetFile.read(Files.readAllBytes(samples.resolve("kaynnit.xlsx")))
                .sheet()
                .orElseThrow();

        assertThat(xlsx.headings()).isEqualTo(csv.headings());
        assertThat(xlsx.rows()).hasSameSizeAs(csv.rows());
        for (var name : List.of("kaynnit-virheita.csv", "puhelut.csv", "tapahtumat.csv")) {
            assertThat(SheetFile.read(Files.readAllBytes(samples.resolve(name))).flaw())
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void is_refused_where_it_is_no_table() {
        assertThat(flaw(new byte[0])).isEqualTo(SheetFlaw.Kind.EMPTY);
        assertThat(flaw("vain otsikot\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(SheetFlaw.Kind.EMPTY);
        assertThat(flaw(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo(SheetFlaw.Kind.NO_TABLE);
        assertThat(flaw("%PDF-1.7 jotain".getBytes(StandardCharsets.UTF_8))).isEqualTo(SheetFlaw.Kind.NO_TABLE);
        assertThat(flaw("a;b\n1;\0\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(SheetFlaw.Kind.NO_TEXT);
        assertThat(flaw(new byte[SheetFile.MOST_BYTES + 1])).isEqualTo(SheetFlaw.Kind.TOO_LARGE);
        assertThat(flaw(zip(Map.of("word/document.xml", "<document/>")))).isEqualTo(SheetFlaw.Kind.NO_TABLE);
        assertThat(flaw("PK\3\4 rikki".getBytes(StandardCharsets.UTF_8)))
                .isIn(SheetFlaw.Kind.BROKEN, SheetFlaw.Kind.NO_TABLE);
        assertThat(flaw(("a\n" + "1\n".repeat(Sheet.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SheetFlaw.Kind.TOO_MANY_ROWS);
    }

    @Test
    void is_refused_where_it_brings_a_program_or_points_outside() {
        for (var name : List.of("xl/vbaProject.bin", "xl/embeddings/a.bin", "xl/activeX/a.xml")) {
            assertThat(flaw(workbook("<row r=\"1\"/>", Map.of(name, "x"))))
                    .as(name)
                    .isEqualTo(SheetFlaw.Kind.MACROS);
        }
        for (var name : List.of("xl/externalLinks/externalLink1.xml", "xl/connections.xml", "xl/queryTables/q.xml")) {
            assertThat(flaw(workbook("<row r=\"1\"/>", Map.of(name, "<x/>"))))
                    .as(name)
                    .isEqualTo(SheetFlaw.Kind.POINTS_OUTSIDE);
        }
        var entity = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><sst>&b;</sst>";
        assertThat(flaw(workbook("<row r=\"1\"/>", Map.of("xl/sharedStrings.xml", entity))))
                .isEqualTo(SheetFlaw.Kind.POINTS_OUTSIDE);
        var hidden = "<?xml version=\"1.0\"?>" + " ".repeat(9_000) + "<!DOCTYPE a [<!ENTITY b \"bb\">]><sst>&b;</sst>";
        assertThat(flaw(workbook("<row r=\"1\"/>", Map.of("xl/sharedStrings.xml", hidden))))
                .isIn(SheetFlaw.Kind.POINTS_OUTSIDE, SheetFlaw.Kind.BROKEN);
        assertThat(flaw(workbook("<row r=\"1\"/>", Map.of("../../etc/passwd", "x"))))
                .isEqualTo(SheetFlaw.Kind.BROKEN);
    }

    @Test
    void is_refused_where_a_cell_is_reckoned_and_not_written() {
        var formula = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row>"
                + "<row r=\"7\"><c r=\"A7\"><f>HYPERLINK(1)</f><v>3</v></c></row>";
        assertThat(SheetFile.read(workbook(formula, Map.of())).flaw())
                .contains(new SheetFlaw(SheetFlaw.Kind.FORMULA, 7));
        assertThat(flaw("a;b\n1;=cmd|' /C calc'!A0\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SheetFlaw.Kind.FORMULA);
        var wide = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"XFD1\"><v>3</v></c></row>";
        assertThat(flaw(workbook(wide, Map.of()))).isEqualTo(SheetFlaw.Kind.TOO_MANY_COLUMNS);
        var endless = "<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>";
        assertThat(flaw(workbook(endless, Map.of()))).isEqualTo(SheetFlaw.Kind.BROKEN);
    }

    @Test
    void is_refused_where_it_is_small_and_unpacks_without_end() {
        var bomb = zip(Map.of("xl/workbook.xml", "<a>" + " ".repeat(XlsxParts.MOST_UNPACKED) + "</a>"));

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(flaw(bomb)).isEqualTo(SheetFlaw.Kind.UNPACKS_TOO_LARGE);
    }

    @Test
    void is_refused_where_it_is_small_and_names_one_long_text_in_each_of_its_cells() {
        var long300 = Map.of("xl/sharedStrings.xml", "<sst><si><t>" + "a".repeat(300) + "</t></si></sst>");

        var much = workbook(named(300), long300);
        assertThat(SheetFile.read(much).sheet().orElseThrow().packed()).hasSizeLessThan(Sheet.MOST_CHARACTERS);
        var tooMuch = workbook(named(400), long300);
        assertThat(tooMuch).hasSizeLessThan(100_000);
        assertThat(flaw(tooMuch)).isEqualTo(SheetFlaw.Kind.TOO_LARGE);
    }

    /** Rows of forty cells of which each names the first of the shared texts. */
    private static String named(int rows) {
        return ("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(Sheet.MOST_COLUMNS) + "</row>").repeat(rows);
    }

    @Test
    void is_refused_where_it_shares_more_texts_than_a_table_can_hold() {
        var texts = "<sst>" + ("<si><t>" + "a".repeat(300) + "</t></si>").repeat(14_000) + "</sst>";

        assertThat(flaw(workbook("<row><c t=\"s\"><v>0</v></c></row>", Map.of("xl/sharedStrings.xml", texts))))
                .isEqualTo(SheetFlaw.Kind.TOO_LARGE);
    }

    @Test
    void holds_no_more_as_text_than_it_has_bytes() {
        var cells = "a;" + "b;".repeat(38) + "c\n";
        var file = cells.repeat(Sheet.MOST_ROWS).getBytes(StandardCharsets.UTF_8);

        assertThat(file.length).isLessThan(SheetFile.MOST_BYTES);
        assertThat(SheetFile.read(file).sheet().orElseThrow().packed()).hasSizeLessThan(Sheet.MOST_CHARACTERS);
    }

    @Test
    void dresses_a_number_as_a_day_whatever_language_or_colour_stands_in_brackets() {
        for (var code : List.of("[$-40B]d\\.m\\.yyyy;@", "[Red][<45000]d.m.yyyy", "yyyy-mm-dd")) {
            assertThat(dressed(code)).as(code).isEqualTo("2024-03-05");
        }
        for (var code : List.of("0.00", "[Red]0", "\"day\"0", "General", "[" + "a".repeat(254))) {
            assertThat(dressed(code)).as(code).isEqualTo("45356");
        }
    }

    @Test
    void is_refused_where_the_dress_of_a_number_is_longer_than_any_is_written() {
        assertThat(dressed("[".repeat(255))).isEqualTo("45356");
        assertThat(flaw(dressedAs("[".repeat(256)))).isEqualTo(SheetFlaw.Kind.BROKEN);
    }

    private static String dressed(String code) {
        return SheetFile.read(dressedAs(code))
                .sheet()
                .orElseThrow()
                .rows()
                .get(0)
                .cells()
                .get(0);
    }

    private static byte[] dressedAs(String code) {
        var escaped = code.replace("\"", "&quot;").replace("<", "&lt;");
        return workbook(
                "<row><c t=\"str\"><v>a</v></c></row><row><c s=\"0\"><v>45356</v></c></row>",
                Map.of(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"" + escaped
                                + "\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>"));
    }

    private static List<List<String>> rows(byte[] file) {
        var sheet = SheetFile.read(file).sheet().orElseThrow();
        return Stream.concat(Stream.of(sheet.headings()), sheet.rows().stream().map(Sheet.Row::cells))
                .toList();
    }

    private static SheetFlaw.Kind flaw(byte[] file) {
        return SheetFile.read(file).flaw().orElseThrow().kind();
    }

    private static byte[] workbook(String rows, Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"one\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"one\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        parts.putAll(more);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var it : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(it.getKey()));
                zip.write(it.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return bytes.toByteArray();
    }
}
