package fi.rinnalla.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A pay list's file as payroll reads it: rows of words under a row of headings; then the sum, then the checksum. */
record PayFiles(List<List<String>> rows) {
    private static final int SUM = 9;

    static PayFiles csv(Guest approver, String list) {
        var text = new String(approver.bytes(list + "/csv").body(), StandardCharsets.UTF_8);
        return new PayFiles(text.lines()
                .map(it -> Arrays.asList(it.replace("\uFEFF", "").split(";")))
                .toList());
    }

    static PayFiles xlsx(Guest approver, String list) throws IOException {
        return new PayFiles(sheet(approver.bytes(list + "/xlsx").body()));
    }

    /** What is paid, row by row. */
    List<BigDecimal> sums() {
        return rows.stream()
                .skip(1)
                .limit(rows.size() - 3L)
                .map(it -> number(it.get(SUM)))
                .toList();
    }

    BigDecimal added() {
        return sums().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal total() {
        return number(rows.get(rows.size() - 2).get(SUM));
    }

    String checksum() {
        return rows.get(rows.size() - 1).get(SUM);
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(',', '.')).setScale(2);
    }

    /** The words and numbers of each row of the only sheet. */
    private static List<List<String>> sheet(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser())
                            .select("row")
                            .stream()
                            .map(row ->
                                    row.select("c").stream().map(Element::text).toList())
                            .toList();
                }
            }
        }
        throw new AssertionError("no sheet");
    }
}
