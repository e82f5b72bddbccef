package fi.rinnalla.web.comparison.open;

import fi.rinnalla.domain.opendata.OpenCell;
import fi.rinnalla.web.api.Json;
import fi.rinnalla.web.shared.CsvDialect;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A year of frozen bins as a file: nothing stands in it that is not in the release, and no more than was opened. */
record OpenDataFile(List<OpenCell> cells) {
    /** What each means is said in the description. */
    static final List<String> COLUMNS =
            Arrays.stream(Row.class.getRecordComponents()).map(Json::name).toList();

    static final String LICENCE = "CC-BY-4.0";

    record Row(
            String organisation,
            String programme,
            UUID programmeId,
            String county,
            String quarter,
            String indicator,
            String class_,
            long low,
            long high,
            LocalDate frozenOn) {
        static Row of(OpenCell it) {
            var released = it.frozen().cell();
            var interval = released.bin().interval();
            return new Row(
                    it.programme().organisation(),
                    it.programme().name(),
                    it.programme().programme().value(),
                    it.programme().county(),
                    released.quarter().toString(),
                    released.cell().indicator().code(),
                    released.cell().division(),
                    interval.lo(),
                    interval.hi(),
                    it.frozen().frozenOn());
        }

        List<String> values() {
            return List.of(
                    organisation,
                    programme,
                    programmeId.toString(),
                    county,
                    quarter,
                    indicator,
                    class_,
                    Long.toString(low),
                    Long.toString(high),
                    frozenOn.toString());
        }
    }

    record Whole(String licence, List<Row> rows) {}

    /** RFC 4180, every value as it is. */
    byte[] csv() {
        return CsvDialect.MACHINES.write(
                Stream.concat(Stream.of(COLUMNS), rows().stream().map(Row::values))
                        .toList());
    }

    byte[] json() {
        return Json.of(new Whole(LICENCE, rows())).getBytes(StandardCharsets.UTF_8);
    }

    private List<Row> rows() {
        return cells.stream().map(Row::of).toList();
    }
}
