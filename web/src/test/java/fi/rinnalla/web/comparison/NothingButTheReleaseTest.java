package fi.rinnalla.web.comparison;

import static fi.rinnalla.web.comparison.AComparison.PROGRAMMES;
import static fi.rinnalla.web.comparison.AComparison.SPRING;
import static fi.rinnalla.web.comparison.AComparison.SUMMER;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.comparison.AComparison.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.jsoup.nodes.Element;

/**
 * Somebody reads every page and file and knows every count but one. What is left possible for that one is counted here,
 * by turning every number shown back into what it says about the counts.
 */
@Label("Whoever reads every comparison there is")
class NothingButTheReleaseTest {
    private static final Pattern INTERVAL = Pattern.compile("(\\d+)–(\\d+)");
    private static final Pattern SHARE = Pattern.compile("(\\d+)–(\\d+) ?%");
    private static final int LARGEST = 30;

    private interface Constraint extends Predicate<Map<Place, Integer>> {}

    @Property(tries = 25)
    void is_left_with_five_possible_counts_for_every_cell(@ForAll Random random) {
        var comparison = counts(random);
        for (var indicator : indicators(random)) {
            var said = said(comparison, indicator);
            assertThat(said).hasSizeGreaterThan(30);
            assertThat(said).as("the truth itself").allMatch(it -> it.test(comparison.counts()));
            comparison.counts().keySet().stream()
                    .filter(it -> it.cell().indicator() == indicator)
                    .forEach(place -> assertThat(possible(comparison, place, said))
                            .as(place.toString())
                            .isGreaterThanOrEqualTo(Bin.WIDTH));
        }
    }

    @Property(tries = 25)
    void sees_the_same_bytes_whatever_the_counts_behind_the_bins_are(@ForAll Random random) {
        var comparison = counts(random);
        var other = comparison.copy();
        comparison.counts().forEach((place, n) -> other.with(place, Bin.of(n).lo() + random.nextInt(Bin.WIDTH)));

        for (var indicator : indicators(random)) {
            for (var language : List.of(Language.FI, Language.EN)) {
                assertThat(everything(other, indicator, language))
                        .isEqualTo(everything(comparison, indicator, language));
            }
        }
    }

    /** Those answered with slips are alike in form: of these one each time. */
    private static List<Indicator> indicators(Random random) {
        var slips = Arrays.stream(Indicator.values()).filter(Indicator::bySlips).toList();
        var others = Arrays.stream(Indicator.values()).filter(it -> !it.bySlips());
        return Stream.concat(others, Stream.of(slips.get(random.nextInt(slips.size()))))
                .toList();
    }

    private static List<String> everything(AComparison comparison, Indicator indicator, Language language) {
        return Stream.of(new Quarter[] {SUMMER}, new Quarter[] {SPRING, SUMMER})
                .flatMap(it -> Stream.of(
                        comparison.page(language, indicator, it).outerHtml(),
                        comparison.file(language, true, indicator, it),
                        comparison.file(language, false, indicator, it)))
                .toList();
    }

    private static long possible(AComparison comparison, Place place, Collection<Constraint> said) {
        var known = new HashMap<>(comparison.counts());
        return java.util.stream.IntStream.rangeClosed(0, LARGEST + 2 * Bin.WIDTH)
                .filter(n -> {
                    known.put(place, n);
                    return said.stream().allMatch(it -> it.test(known));
                })
                .count();
    }

    private static AComparison counts(Random random) {
        var comparison = new AComparison();
        for (var programme : PROGRAMMES) {
            for (var quarter : List.of(SPRING, SUMMER)) {
                for (var indicator : Indicator.values()) {
                    comparison.with(
                            programme,
                            quarter,
                            indicator,
                            random.ints(indicator.cells().size(), 0, random.nextBoolean() ? 8 : LARGEST)
                                    .toArray());
                }
            }
        }
        return comparison;
    }

    private static List<Constraint> said(AComparison comparison, Indicator indicator) {
        var said = new ArrayList<Constraint>();
        for (var quarters : List.of(List.of(SUMMER), List.of(SPRING), List.of(SPRING, SUMMER))) {
            var period = quarters.toArray(Quarter[]::new);
            var page = comparison.page(Language.FI, indicator, period);
            table(page.getElementById("period"))
                    .forEach(row -> said.addAll(row(row, indicator, programmes(row), quarters)));
            if (quarters.size() > 1) {
                table(page.getElementById("quarters"))
                        .forEach(row -> said.addAll(row(row, indicator, programmes(row), List.of(quarter(row)))));
            }
            heading(page.selectFirst("figure h2").text(), indicator, quarters).ifPresent(said::add);
            said.addAll(file(comparison.file(Language.FI, false, indicator, period), indicator));
        }
        return said;
    }

    private static List<Element> table(Element caption) {
        return caption.parent().select("tbody tr");
    }

    private static List<ReleasedProgramme> programmes(Element row) {
        var name = row.selectFirst("th > span").text();
        return row.hasClass("total")
                ? PROGRAMMES
                : PROGRAMMES.stream().filter(it -> it.name().equals(name)).toList();
    }

    private static Quarter quarter(Element row) {
        var parts = row.selectFirst("td").text().split("/");
        return new Quarter(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }

    private static List<Constraint> row(
            Element row, Indicator indicator, List<ReleasedProgramme> programmes, List<Quarter> quarters) {
        var said = new ArrayList<Constraint>();
        var figures = row.select("td.n");
        for (var i = 0; i < figures.size(); i++) {
            var cell = indicator.cells().get(i);
            var text = figures.get(i).text();
            said.add(interval(text, cell, programmes, quarters));
            SHARE.matcher(text).results().forEach(it -> said.add(share(it, cell, programmes, quarters)));
        }
        return said;
    }

    private static Constraint interval(
            String text, Cell cell, List<ReleasedProgramme> programmes, List<Quarter> quarters) {
        var found = INTERVAL.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        var low = Integer.parseInt(found.group(1));
        var high = Integer.parseInt(found.group(2));
        return counts -> {
            var n = sum(counts, List.of(cell), programmes, quarters);
            return low <= n && n <= high;
        };
    }

    private static Constraint share(
            MatchResult percents, Cell cell, List<ReleasedProgramme> programmes, List<Quarter> quarters) {
        var low = Integer.parseInt(percents.group(1));
        var high = Integer.parseInt(percents.group(2));
        return counts -> {
            var part = sum(counts, List.of(cell), programmes, quarters);
            var whole = sum(counts, cell.whole(), programmes, quarters);
            return whole == 0 || low * whole <= 100 * part && 100 * part <= high * whole;
        };
    }

    private static java.util.Optional<Constraint> heading(String text, Indicator indicator, List<Quarter> quarters) {
        var isSum = !indicator.divided() || indicator == Indicator.CHANGE_VISIBLE_TO_AUTHORS;
        return isSum
                ? java.util.Optional.of(interval(text, indicator.cells().get(0), PROGRAMMES, quarters))
                : java.util.Optional.empty();
    }

    private static List<Constraint> file(String csv, Indicator indicator) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(row -> {
                    var programme = PROGRAMMES.stream()
                            .filter(it -> it.name().equals(row.getField("programme")))
                            .toList();
                    var first = Quarter.of(row.getField("from"));
                    var last = Quarter.of(row.getField("to"));
                    var quarters = Stream.iterate(first, it -> it.compareTo(last) <= 0, Quarter::next)
                            .toList();
                    return interval(
                            row.getField("low") + "–" + row.getField("high"),
                            new Cell(indicator, row.getField("class")),
                            programme,
                            quarters);
                })
                .toList();
    }

    private static int sum(
            Map<Place, Integer> counts, List<Cell> cells, List<ReleasedProgramme> programmes, List<Quarter> quarters) {
        return programmes.stream()
                .flatMap(programme -> quarters.stream()
                        .flatMap(quarter -> cells.stream().map(cell -> new Place(programme, quarter, cell))))
                .mapToInt(counts::get)
                .sum();
    }
}
