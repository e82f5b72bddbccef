package fi.rinnalla.web.comparison;

import static fi.rinnalla.web.comparison.AComparison.ALDER;
import static fi.rinnalla.web.comparison.AComparison.BIRCH;
import static fi.rinnalla.web.comparison.AComparison.PROGRAMMES;
import static fi.rinnalla.web.comparison.AComparison.SPRING;
import static fi.rinnalla.web.comparison.AComparison.SUMMER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.comparison.AComparison.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/**
 * Every page, choice and file that can be reached, taken together. {@link NothingButTheReleaseTest} tries many more counts on fewer pages.
 */
@Label("Whoever follows every link of the comparison and takes every file")
class EveryComparisonTest {
    private static final Pattern SPAN = Pattern.compile("\\d+(?:,\\d)?–\\d+(?:,\\d)?(?: ?%)?");
    private static final int LARGEST = 40;

    @Property(tries = 1)
    void is_left_with_five_possible_counts_for_every_cell_and_sees_only_what_follows_from_the_bins(
            @ForAll Random random) {
        var comparison = counts(random);
        var found = Crawl.of(comparison);
        assertThat(found.size()).isGreaterThan(300);
        assertThat(found.stream().map(Crawl.Found::query))
                .anyMatch(it -> it.contains("nakyma=sarja"))
                .anyMatch(it -> it.contains("nakyma=jakauma"))
                .anyMatch(it -> it.contains("nakyma=polku"))
                .anyMatch(it -> it.contains("nakyma=laatu"))
                .anyMatch(it -> it.contains("jakaja=open-hours") && it.contains("nakyma=suhteessa"))
                .anyMatch(it -> it.contains("jakaja=working-years") && it.contains("osoitin=changes-made"));

        leavesFive(comparison, found);
        saysNoOtherNumber(found);
        looksTheSameFromOtherCounts(comparison, found, random);
    }

    private static void leavesFive(AComparison comparison, List<Crawl.Found> found) {
        var said = found.stream()
                .filter(it -> !it.files().isEmpty())
                .flatMap(it -> Said.in(it, comparison.divisors()).stream())
                .distinct()
                .toList();
        assertThat(said.size()).isGreaterThan(200);
        assertThat(said.stream().filter(it -> !it.allows(comparison.counts())).findAny())
                .as("what the truth itself does not allow")
                .isEmpty();
        assertThat(said.stream().anyMatch(it -> !it.whole().isEmpty()))
                .as("shares")
                .isTrue();
        assertThat(said.stream().anyMatch(it -> it.divisor() > 1))
                .as("in proportion")
                .isTrue();
        var about = new HashMap<Place, List<Said>>();
        said.forEach(it -> it.places()
                .forEach(place -> about.computeIfAbsent(place, unsaid -> new ArrayList<>())
                        .add(it)));
        assertThat(about.keySet())
                .containsAll(comparison.counts().keySet().stream()
                        .filter(it -> !it.cell().indicator().bySlips()
                                && it.cell().indicator() != Indicator.CHANGE_VISIBLE_TO_AUTHORS)
                        .toList());
        about.forEach((place, all) -> assertThat(possible(comparison.counts(), place, all))
                .as(place.toString())
                .isGreaterThanOrEqualTo(Bin.WIDTH));
    }

    private static long possible(Map<Place, Integer> counts, Place place, List<Said> said) {
        var known = new HashMap<>(counts);
        return IntStream.rangeClosed(0, LARGEST)
                .filter(n -> {
                    known.put(place, n);
                    return said.stream().allMatch(it -> it.allows(known));
                })
                .count();
    }

    /** Heading, sentences, charts and the other file hold no interval that is not read as a constraint from the tables. */
    private static void saysNoOtherNumber(List<Crawl.Found> found) {
        found.stream().filter(it -> !it.files().isEmpty()).forEach(it -> {
            var tables = spans(it.page().select("table.pinned td").text());
            var elsewhere = it.page().select("figure h2, figure > p, figure svg text").stream()
                    .map(words -> words.text())
                    .collect(Collectors.joining(" | "));
            assertThat(tables).as(it.query()).containsAll(spans(elsewhere));
            assertThat(tables).as(it.query()).containsAll(spans(it.svg().replaceAll("<desc>.*</desc>", "")));
            if (!it.isOf("jakauma")) {
                assertThat(tables).as(it.query()).containsAll(spans(it.people()));
            }
        });
    }

    /** Names of classes are no numbers. */
    private static Set<String> spans(String text) {
        var without = text.replace("\u2060", "");
        for (var cell : Indicator.DAYS_TO_ANSWER.cells()) {
            without =
                    without.replace(new Wording(AComparison.chrome(Language.FI).voice()).division(cell), "");
        }
        return SPAN.matcher(without)
                .results()
                .map(MatchResult::group)
                .map(it -> it.replace(" ", ""))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void looksTheSameFromOtherCounts(AComparison comparison, List<Crawl.Found> found, Random random) {
        var other = comparison.copy();
        comparison.counts().forEach((place, n) -> other.with(place, Bin.of(n).lo() + random.nextInt(Bin.WIDTH)));
        assertThat(other.counts()).isNotEqualTo(comparison.counts());

        var seen = Crawl.of(other);

        assertThat(seen.size()).isEqualTo(found.size());
        for (var i = 0; i < seen.size(); i++) {
            assertThat(seen.get(i).page().outerHtml())
                    .isEqualTo(found.get(i).page().outerHtml());
            assertThat(seen.get(i).files().keySet())
                    .isEqualTo(found.get(i).files().keySet());
            for (var file : seen.get(i).files().keySet()) {
                assertThat(Arrays.equals(
                                seen.get(i).files().get(file),
                                found.get(i).files().get(file)))
                        .as(file + seen.get(i).query())
                        .isTrue();
            }
        }
    }

    /**
     * By what is divided is known exactly and may be as odd as it likes. One programme has given no working years, another had no open
     * hours in one quarter.
     */
    private static void divisors(AComparison comparison, Random random) {
        for (var programme : PROGRAMMES) {
            for (var quarter : List.of(SPRING, SUMMER)) {
                var shut = programme == BIRCH && quarter == SPRING;
                comparison.with(programme, quarter, Divisor.OPEN_HOURS, shut ? 0 : 1 + random.nextInt(20_000));
                if (programme != ALDER) {
                    comparison.with(programme, quarter, Divisor.WORKING_YEARS, 1 + random.nextInt(900));
                }
            }
        }
    }

    /** One programme has not released one indicator of one quarter: what cannot be compared is a number too. */
    private static AComparison counts(Random random) {
        var comparison = new AComparison();
        divisors(comparison, random);
        for (var programme : PROGRAMMES) {
            for (var quarter : List.of(SPRING, SUMMER)) {
                for (var indicator : Indicator.values()) {
                    if (programme != ALDER || quarter != SPRING || indicator != Indicator.FEEDBACK_RECEIVED) {
                        comparison.with(
                                programme,
                                quarter,
                                indicator,
                                random.ints(indicator.cells().size(), 0, random.nextBoolean() ? 8 : 30)
                                        .toArray());
                    }
                }
            }
        }
        return comparison;
    }
}
