package fi.rinnalla.web.measure.catalogue;

import fi.rinnalla.services.measure.catalogue.IndicatorSheet;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.InQuarter;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.Line;
import fi.rinnalla.web.shared.CsvDialect;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures of the page for a spreadsheet: one row for each figure and each of its parts. */
record IndicatorFile(IndicatorWords words, IndicatorSheet sheet, Function<Line, String> heading) {

    byte[] forPeople() {
        return CsvDialect.PEOPLE.write(
                Stream.concat(Stream.of(headings()), sheet.lines().stream().flatMap(this::rows))
                        .toList());
    }

    String name() {
        return "osoitin-" + sheet.definition().code().value() + ".csv";
    }

    private List<String> headings() {
        return Stream.of(
                        "indicator.csv.programme",
                        "indicator.csv.quarter",
                        "indicator.csv.indicator",
                        "indicator.csv.part",
                        "indicator.csv.value",
                        "indicator.unit",
                        "comparison.basis",
                        "indicator.csv.version")
                .map(words.voice()::say)
                .toList();
    }

    private Stream<List<String>> rows(Line line) {
        return line.figures().stream().flatMap(it -> rows(line, it));
    }

    private Stream<List<String>> rows(Line line, InQuarter it) {
        var whole = it.figure().value().map(n -> row(line, it, "", words.number(n, 0, 4))).stream();
        var parts = it.figure().parts().stream()
                .map(part -> row(line, it, words.part(part), words.number(part.value(), 0, 2)));
        return Stream.concat(whole, parts);
    }

    /** A number without spaces between its thousands, so that a spreadsheet takes it for one. */
    private List<String> row(Line line, InQuarter it, String part, String number) {
        var indicator = it.figure().indicator();
        return List.of(
                heading.apply(line),
                words.shortly(it.quarter()),
                words.name(indicator),
                part,
                number.replaceAll("[\\s\\u00A0\\u202F]", ""),
                words.unit(indicator),
                words.basis(indicator.basis()),
                String.valueOf(indicator.version()));
    }
}
