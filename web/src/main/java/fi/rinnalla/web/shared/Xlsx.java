package fi.rinnalla.web.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A table as a spreadsheet's own file, where numbers are numbers and days are days (ECMA-376, one sheet, no formulas): what is
 * typed as text stays text, whatever it begins with.
 */
public final class Xlsx {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** Day zero of the spreadsheet's calendar, as every day after February 1900 is reckoned from it. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private Xlsx() {}

    /** What stands in one box of the table. */
    public interface Cell {
        String written();
    }

    public static Cell text(String words) {
        return () -> "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(words) + "</t></is></c>";
    }

    public static Cell number(BigDecimal n) {
        return () -> "<c s=\"1\"><v>" + n.toPlainString() + "</v></c>";
    }

    public static Cell day(LocalDate day) {
        return () -> "<c s=\"2\"><v>" + ChronoUnit.DAYS.between(ZERO, day) + "</v></c>";
    }

    public static byte[] written(String sheet, List<List<Cell>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts(sheet, rows).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(String sheet, List<List<Cell>> rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("/xl/workbook.xml", "sheet.main+xml")
                        + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
                        + override("/xl/styles.xml", "styles+xml")
                        + "</Types>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + escaped(sheet)
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "styles", "styles.xml")));
        parts.put("xl/styles.xml", styles());
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"
                        + rows.stream().map(Xlsx::row).collect(Collectors.joining()) + "</sheetData></worksheet>");
        return parts;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** The plain look, two decimals (4), a day (14). */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf/><xf numFmtId=\"4\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }

    private static String row(List<Cell> cells) {
        return "<row>" + cells.stream().map(Cell::written).collect(Collectors.joining()) + "</row>";
    }

    private static String escaped(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
