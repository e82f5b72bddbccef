package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

@Label("A table as a file")
class CsvDialectTest {
    @Property(tries = 300)
    void for_machines_comes_back_exactly_as_it_was(
            @ForAll @Size(min = 1, max = 5)
                    List<@Size(3) List<@StringLength(max = 12) @CharRange(from = '\n', to = 'ÿ') String>> rows) {
        var written = new String(CsvDialect.MACHINES.write(rows), StandardCharsets.UTF_8);

        var read = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(written).stream()
                .map(it -> it.getFields())
                .toList();

        assertThat(read).isEqualTo(rows);
    }

    @Example
    void for_people_opens_in_a_finnish_spreadsheet() {
        var written = CsvDialect.PEOPLE.write(List.of(List.of("Väli", "n;o"), List.of("5–9", "")));

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("\uFEFFVäli;\"n;o\"\r\n5–9;\r\n");
    }

    @Property(tries = 100)
    void for_people_never_begins_a_formula(@ForAll @CharRange(from = '\t', to = 'z') char first) {
        var written = new String(CsvDialect.PEOPLE.write(List.of(List.of(first + "1+1", "x"))), StandardCharsets.UTF_8);

        assertThat("=+-@\t\r"
                        .indexOf(written.substring(1).replaceFirst("^\"", "").charAt(0)))
                .isNegative();
    }

    @Example
    void for_people_keeps_a_sum_below_zero_a_number() {
        var written = CsvDialect.PEOPLE.write(List.of(List.of("-12,50", "-1+1", "-")));

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("\uFEFF-12,50;'-1+1;'-\r\n");
    }
}
