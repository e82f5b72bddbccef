package fi.rinnalla.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A table from a file")
class SheetLawsTest {
    @Property
    @Label("is the same table after it was kept")
    void is_the_same_after_it_was_kept(@ForAll("tables") List<List<String>> cells) {
        var lines = lines(cells);
        if (Sheet.flaw(lines).isEmpty()) {
            var sheet = Sheet.of(lines);

            assertThat(Sheet.unpacked(sheet.packed())).isEqualTo(sheet);
        }
    }

    @Property
    @Label("has rows as long as its headings, none of them empty")
    void has_rows_as_long_as_its_headings(@ForAll("tables") List<List<String>> cells) {
        var lines = lines(cells);
        if (Sheet.flaw(lines).isEmpty()) {
            var sheet = Sheet.of(lines);

            assertThat(sheet.rows())
                    .allMatch(it -> it.cells().size() == sheet.headings().size());
        }
    }

    @Property
    @Label("is mapped the same after its mapping was written")
    void is_mapped_the_same(@ForAll("mappings") Mapping mapping) {
        assertThat(Mapping.read(mapping.written())).isEqualTo(mapping);
    }

    @Property
    @Label("has no column that is guessed to be two things")
    void has_no_column_that_is_two_things(@ForAll ImportKind kind, @ForAll("headings") List<String> headings) {
        var guessed = Mapping.guessed(kind, headings, Map.of());

        assertThat(guessed.doubled()).isEmpty();
        assertThat(kind.fields()).containsAll(guessed.columns().keySet());
    }

    @Example
    @Label("is guessed by the heading that was chosen the last time")
    void is_guessed_by_what_was_chosen() {
        var guessed = Mapping.guessed(
                ImportKind.VISITS, List.of("Pvm", "Muut", "Vanhemmat"), Map.of(ImportField.RELATIVES, "Muut"));

        assertThat(guessed.columns())
                .isEqualTo(Map.of(ImportField.DAY, 0, ImportField.RELATIVES, 1, ImportField.PARENTS, 2));
        assertThat(guessed.missing(ImportKind.VISITS)).containsExactly(ImportField.PLACE);
    }

    @Example
    @Label("is refused where it runs something, hides something, or is larger than anybody's tally")
    void is_refused() {
        assertThat(flaw("=1+1")).isEqualTo(SheetFlaw.Kind.FORMULA);
        assertThat(flaw("@SUM(A1)")).isEqualTo(SheetFlaw.Kind.FORMULA);
        assertThat(flaw("a\u0001b")).isEqualTo(SheetFlaw.Kind.NO_TEXT);
        assertThat(flaw("x".repeat(Sheet.LONGEST_CELL + 1))).isEqualTo(SheetFlaw.Kind.CELL_TOO_LONG);
        var wide = List.of(
                new Sheet.Row(1, List.of("a")),
                new Sheet.Row(
                        2, IntStream.range(0, 41).mapToObj(String::valueOf).toList()));
        assertThat(Sheet.flaw(wide).orElseThrow().kind()).isEqualTo(SheetFlaw.Kind.TOO_MANY_COLUMNS);
        assertThat(Sheet.flaw(List.of(new Sheet.Row(1, List.of("a")), new Sheet.Row(2, List.of("-3")))))
                .isEmpty();
    }

    private static SheetFlaw.Kind flaw(String cell) {
        return Sheet.flaw(List.of(new Sheet.Row(1, List.of("a")), new Sheet.Row(2, List.of(cell))))
                .orElseThrow()
                .kind();
    }

    private static List<Sheet.Row> lines(List<List<String>> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(it -> new Sheet.Row(it + 1, cells.get(it)))
                .toList();
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var cell = Arbitraries.strings()
                .withChars("aä €;,\"'\t\n-=5")
                .ofMaxLength(6)
                .map(String::strip);
        return cell.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<String>> headings() {
        return Arbitraries.of(
                        "Pvm", "Päivä", "Paikka", "Vanhemmat", "Kävijät", "Kieli", "Nimi", "Alku", "Aika", "Muuta", "")
                .list()
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<Mapping> mappings() {
        var columns = Arbitraries.maps(
                Arbitraries.of(ImportField.class), Arbitraries.integers().between(0, 39));
        var same = Arbitraries.maps(
                Arbitraries.of(ImportField.class),
                Arbitraries.strings().withChars("aä =:-").ofMinLength(1).ofMaxLength(9));
        return columns.flatMap(one -> same.map(other -> new Mapping(new EnumMap<>(with(one)), with(other))));
    }

    private static <V> Map<ImportField, V> with(Map<ImportField, V> some) {
        var all = new EnumMap<ImportField, V>(ImportField.class);
        all.putAll(some);
        return all;
    }
}
