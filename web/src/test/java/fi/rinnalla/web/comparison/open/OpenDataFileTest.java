package fi.rinnalla.web.comparison.open;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.opendata.FrozenCell;
import fi.rinnalla.domain.opendata.OpenCell;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.web.shared.Texts;
import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

@Label("The files that everybody may take along")
class OpenDataFileTest {
    private static final ReleasedProgramme PROGRAMME = new ReleasedProgramme(
            new TenantId(new UUID(1, 1)), new ProgrammeId(new UUID(2, 2)), "Polku, \"toinen\"\nrivi", "Ry", "Uusimaa");

    @Property(tries = 50)
    void are_the_same_bytes_whatever_the_counts_behind_the_bins_are(@ForAll Random random) {
        var counts = random.ints(200, 0, 60).toArray();
        var others = Arrays.stream(counts)
                .map(n -> n / Bin.WIDTH * Bin.WIDTH + random.nextInt(Bin.WIDTH))
                .toArray();

        assertThat(file(at -> counts[at]).csv())
                .isEqualTo(file(at -> others[at]).csv());
        assertThat(file(at -> counts[at]).json())
                .isEqualTo(file(at -> others[at]).json());
    }

    @Test
    void are_read_back_exactly_by_somebody_elses_reader() {
        var rows = CsvReader.builder().ofCsvRecord(new String(file(at -> at).csv(), StandardCharsets.UTF_8)).stream()
                .map(it -> it.getFields())
                .toList();

        assertThat(rows.get(0)).isEqualTo(OpenDataFile.COLUMNS);
        assertThat(rows).hasSize(cells(at -> at).size() + 1);
        assertThat(rows.get(1)).contains(PROGRAMME.name(), "2026Q1", "feedback-received", "0", "4");
    }

    @Test
    void say_the_same_in_either_form_with_the_licence() {
        try (var reader =
                Json.createReader(new StringReader(new String(file(at -> at).json(), StandardCharsets.UTF_8)))) {
            var whole = reader.readObject();
            assertThat(whole.getString("licence")).isEqualTo("CC-BY-4.0");
            assertThat(whole.getJsonArray("rows")).hasSize(cells(at -> at).size());
            assertThat(whole.getJsonArray("rows").getJsonObject(0).keySet())
                    .containsExactlyElementsOf(OpenDataFile.COLUMNS);
        }
    }

    @Test
    void are_described_column_by_column_and_indicator_by_indicator() {
        var described = DataPackage.of(new Texts(), List.of(2026, 2025));

        assertThat(described.resources())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.schema().fields())
                        .extracting(DataPackage.Column::name)
                        .isEqualTo(OpenDataFile.COLUMNS));
        assertThat(described.resources().get(0).schema().fields())
                .allSatisfy(it -> assertThat(it.description()).isNotBlank());
        assertThat(described.indicators())
                .hasSize(Indicator.values().length)
                .allSatisfy(it -> assertThat(it.texts()).hasSize(Language.values().length));
    }

    private static OpenDataFile file(IntUnaryOperator counts) {
        return new OpenDataFile(cells(counts));
    }

    private static List<OpenCell> cells(IntUnaryOperator counts) {
        var all = Arrays.stream(Indicator.values())
                .flatMap(it -> it.cells().stream())
                .toList();
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(at -> new OpenCell(
                        PROGRAMME,
                        new FrozenCell(
                                new ReleasedCell(
                                        PROGRAMME.programme(),
                                        Quarter.of("2026Q1"),
                                        all.get(at),
                                        Bin.of(counts.applyAsInt(at))),
                                LocalDate.of(2026, 4, 15),
                                true)))
                .toList();
    }
}
