package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("A table as a spreadsheet's own file")
class XlsxTest {
    @TempDir
    private Path folder;

    private final byte[] file = Xlsx.written(
            "Maksulista 1",
            List.of(
                    List.of(Xlsx.text("Saaja & <muut>"), Xlsx.text("Summa")),
                    List.of(
                            Xlsx.text("=1+1"),
                            Xlsx.number(new BigDecimal("-12.50")),
                            Xlsx.day(LocalDate.parse("2026-11-30")))));

    @Test
    void keeps_text_text_whatever_it_begins_with_and_numbers_numbers() throws Exception {
        var cells = cells();

        assertThat(cells.get(0).getTextContent()).isEqualTo("Saaja & <muut>");
        assertThat(cells.get(2).getAttribute("t")).isEqualTo("inlineStr");
        assertThat(cells.get(2).getTextContent()).isEqualTo("=1+1");
        assertThat(cells.get(3).getAttribute("t")).as("a number, said or not").isIn("", "n");
        assertThat(cells.get(3).getTextContent()).isEqualTo("-12.50");
    }

    @Test
    void reckons_days_as_spreadsheets_do() throws Exception {
        // 1.1.2000 is day 36526 of every spreadsheet.
        assertThat(new BigDecimal(cells().get(4).getTextContent())).isEqualByComparingTo("46356");
        assertThat(LocalDate.parse("2000-01-01").plusDays(46_356 - 36_526)).isEqualTo(LocalDate.parse("2026-11-30"));
    }

    @Test
    void has_every_part_it_speaks_of() throws Exception {
        var parts = parts();

        assertThat(parts.keySet())
                .contains(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml");
        var named = parts.get("[Content_Types].xml").getElementsByTagName("Override");
        for (var i = 0; i < named.getLength(); i++) {
            assertThat(parts)
                    .containsKey(
                            ((Element) named.item(i)).getAttribute("PartName").substring(1));
        }
        assertThat(((Element) parts.get("xl/workbook.xml")
                                .getElementsByTagName("sheet")
                                .item(0))
                        .getAttribute("name"))
                .isEqualTo("Maksulista 1");
    }

    private List<Element> cells() throws Exception {
        var found = parts().get("xl/worksheets/sheet1.xml").getElementsByTagName("c");
        var cells = new ArrayList<Element>();
        for (var i = 0; i < found.getLength(); i++) {
            cells.add((Element) found.item(i));
        }
        return cells;
    }

    private Map<String, Document> parts() throws Exception {
        var parts = new HashMap<String, Document>();
        try (var zip =
                new ZipFile(Files.write(folder.resolve("table.xlsx"), file).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), read(zip.getInputStream(entry).readAllBytes()));
            }
        }
        return parts;
    }

    private static Document read(byte[] xml) throws Exception {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (IOException never) {
            throw new AssertionError(never);
        }
    }
}
