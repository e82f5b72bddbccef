package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.FeeBasis;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.services.partner.ClaimRow.Line;
import fi.rinnalla.services.partner.PaySheet;
import fi.rinnalla.services.partner.PaySheet.PayRow;
import fi.rinnalla.web.shared.CsvDialect;
import fi.rinnalla.web.shared.Euros;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.Xlsx;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A list for payroll as a file: a line for each line, ways apart from work, the sum and the checksum at the end. */
record PayListFile(Voice voice, PaySheet sheet) {
    private static final List<String> COLUMNS = List.of(
            "list", "paid_to", "key", "day", "about", "kind", "hours", "kilometres", "rate", "sum", "correction");

    byte[] csv() {
        var rows = new ArrayList<List<String>>();
        rows.add(heading());
        sheet.rows().stream().map(this::row).forEach(rows::add);
        rows.add(closing("fee.file.total", Euros.written(sheet.total().value())));
        rows.add(closing("fee.file.checksum", sheet.checksum()));
        return CsvDialect.PEOPLE.write(rows);
    }

    private List<String> row(PayRow it) {
        var line = it.line();
        return List.of(
                String.valueOf(sheet.number()),
                it.paidTo(),
                it.key(),
                line.day().toString(),
                about(line),
                kind(line),
                hours(line).map(PayListFile::comma).orElse(""),
                kilometres(line).map(PayListFile::comma).orElse(""),
                Euros.written(line.rate().each().value()),
                // Our own sums are no formulas: what was taken back keeps its minus, and is read as a number.
                Euros.written(line.cents().value()),
                correction(line));
    }

    byte[] xlsx() {
        var rows = new ArrayList<List<Xlsx.Cell>>();
        rows.add(heading().stream().map(Xlsx::text).toList());
        sheet.rows().stream().map(this::cells).forEach(rows::add);
        rows.add(Stream.concat(
                        closing("fee.file.total", "").stream()
                                .limit(COLUMNS.indexOf("sum"))
                                .map(Xlsx::text),
                        Stream.of(Xlsx.number(euros(sheet.total().value()))))
                .toList());
        rows.add(closing("fee.file.checksum", sheet.checksum()).stream()
                .map(Xlsx::text)
                .toList());
        return Xlsx.written(voice.say("fee.list.number", "n", sheet.number()), rows);
    }

    private List<Xlsx.Cell> cells(PayRow it) {
        var line = it.line();
        return List.of(
                Xlsx.text(String.valueOf(sheet.number())),
                Xlsx.text(it.paidTo()),
                Xlsx.text(it.key()),
                Xlsx.day(line.day()),
                Xlsx.text(about(line)),
                Xlsx.text(kind(line)),
                hours(line).map(Xlsx::number).orElseGet(() -> Xlsx.text("")),
                kilometres(line).map(Xlsx::number).orElseGet(() -> Xlsx.text("")),
                Xlsx.number(euros(line.rate().each().value())),
                Xlsx.number(euros(line.cents().value())),
                Xlsx.text(correction(line)));
    }

    String name(String ending) {
        return "maksulista-" + sheet.number() + "." + ending;
    }

    private List<String> heading() {
        return COLUMNS.stream().map(it -> voice.say("fee.file." + it)).toList();
    }

    /** What it is in the first column, and how much in that of the sums. */
    private List<String> closing(String key, String value) {
        return COLUMNS.stream()
                .map(it -> it.equals("list") ? voice.say(key) : it.equals("sum") ? value : "")
                .toList();
    }

    private String about(Line it) {
        return voice.say(it.about() == LineOf.WAY ? "fee.way" : "fee.work");
    }

    private String kind(Line it) {
        return new FeeWords(voice).kind(it.kind());
    }

    private String correction(Line it) {
        return it.correction() ? voice.say("fee.correction") : "";
    }

    private static Optional<BigDecimal> hours(Line it) {
        return part(it.about() == LineOf.WORK && !it.correction(), it.amount(), FeeBasis.HOUR);
    }

    private static Optional<BigDecimal> kilometres(Line it) {
        return part(it.about() == LineOf.WAY && !it.correction(), it.amount(), FeeBasis.KILOMETRE);
    }

    private static Optional<BigDecimal> part(boolean there, int amount, FeeBasis per) {
        return Optional.of(BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(per.whole()), 2, RoundingMode.HALF_UP))
                .filter(it -> there);
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static String comma(BigDecimal it) {
        return it.toPlainString().replace('.', ',');
    }
}
