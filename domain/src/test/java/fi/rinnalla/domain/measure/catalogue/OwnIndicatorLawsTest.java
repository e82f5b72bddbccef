package fi.rinnalla.domain.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever is done to an organisation's own indicator")
class OwnIndicatorLawsTest {
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final Quarter FIRST = Quarter.of("2025Q1");

    /** In the running quarter so many after the first: another meaning, or a figure of a quarter so many before it. */
    private record Act(int quartersOn, boolean changes, int number, int quartersBack) {}

    @Property
    @Label("a figure keeps its version, its value and its place, and one is never of two")
    void figures_stay(@ForAll("acts") List<Act> acts) {
        var indicator = indicator();
        var running = FIRST;
        for (var act : acts) {
            running = later(running, act.quartersOn());
            var before = facts(indicator);
            if (act.changes()) {
                indicator.means(meaning("meaning " + act.number()), running);
            } else {
                indicator.enter(form(), written(earlier(running, act.quartersBack()), act.number()), running.lastDay());
            }
            assertThat(facts(indicator)).containsAll(before);
        }
        var ofQuarter = new HashMap<Quarter, Integer>();
        indicator
                .history()
                .forEach(it -> assertThat(ofQuarter.merge(it.quarter(), it.version(), Math::max))
                        .isEqualTo(it.version()));
        assertThat(indicator.versions()).extracting(OwnVersion::number).doesNotHaveDuplicates();
        assertThat(indicator.versions().stream().map(OwnVersion::since).toList())
                .isSorted();
    }

    @Property
    @Label("the newest of a quarter's figures stands, and the others are still there")
    void newest_stands(@ForAll("numbers") List<Integer> numbers) {
        var indicator = indicator();
        numbers.forEach(it -> indicator.enter(form(), written(FIRST, it), FIRST.lastDay()));

        assertThat(indicator.figure(PROGRAMME, FIRST).map(it -> it.value().intValueExact()))
                .contains(numbers.get(numbers.size() - 1));
        assertThat(indicator.history(PROGRAMME, FIRST)).hasSize(numbers.size());
    }

    @Property
    @Label("a sum over quarters is the sum of what stands in each, or nothing where one is missing or of another"
            + " version")
    void sums(@ForAll("numbers") List<Integer> numbers, @ForAll boolean oneIsMissing, @ForAll boolean changed) {
        var indicator = indicator();
        var quarter = FIRST;
        for (var n = 0; n < numbers.size(); n++) {
            if (changed && n == numbers.size() - 1) {
                indicator.means(meaning("another"), quarter);
            }
            if (!oneIsMissing || n > 0) {
                indicator.enter(form(), written(quarter, numbers.get(n)), quarter.lastDay());
            }
            quarter = quarter.next();
        }
        var span = new Span(FIRST.firstDay(), quarter.previous().lastDay());
        var sum = OwnSum.of(indicator, PROGRAMME, span, quarter.firstDay());

        var two = changed && indicator.versions().size() > 1 && numbers.size() > 1;
        if (oneIsMissing || two) {
            assertThat(sum.value()).isEmpty();
        } else {
            assertThat(sum.value().orElseThrow())
                    .isEqualByComparingTo(BigDecimal.valueOf(
                            numbers.stream().mapToLong(it -> it).sum()));
        }
    }

    private static List<String> facts(OwnIndicator indicator) {
        return indicator.history().stream()
                .map(it -> it.quarter() + " " + it.number() + " " + it.version() + " "
                        + it.value().toPlainString())
                .toList();
    }

    private static OwnIndicator indicator() {
        return OwnIndicator.of(
                new OwnIndicatorId(UUID.randomUUID()),
                form(),
                new IndicatorCode("own-retket"),
                "Retket",
                meaning("first"),
                FIRST);
    }

    private static OwnMeaning meaning(String definition) {
        return new OwnMeaning(definition, "", Quantity.COUNT, Basis.COLLECTED, Set.of());
    }

    private static WrittenFigure written(Quarter quarter, int n) {
        return new WrittenFigure(PROGRAMME, quarter, BigDecimal.valueOf(n), Basis.COLLECTED, "Listat");
    }

    private static Digest form() {
        return Digest.of(UUID.randomUUID().toString());
    }

    private static Quarter later(Quarter quarter, int n) {
        return Stream.iterate(quarter, Quarter::next).skip(n).findFirst().orElseThrow();
    }

    private static Quarter earlier(Quarter quarter, int n) {
        return Stream.iterate(quarter, Quarter::previous).skip(n).findFirst().orElseThrow();
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 5))
                .as(Act::new)
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 500).list().ofMinSize(1).ofMaxSize(8);
    }
}
