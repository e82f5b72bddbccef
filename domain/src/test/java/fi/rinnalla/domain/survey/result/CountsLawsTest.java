package fi.rinnalla.domain.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.statistics.Estimate;
import fi.rinnalla.domain.statistics.Part;
import fi.rinnalla.domain.statistics.Sample;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("What is reckoned from bins")
class CountsLawsTest {
    @Property
    @Label("holds the interval that the numbers themselves would have given, of every share")
    void holds_the_truth(@ForAll("numbers") List<Integer> numbers) {
        var counts = binned(numbers);
        var all = sum(numbers);
        for (var which = 0; which < numbers.size() && all > 0; which++) {
            holds(counts.share(which), new Part(numbers.get(which), all).wilson());
        }
    }

    @Property
    @Label("holds the interval that the numbers themselves would have given, of every difference between two waves")
    void holds_true_differences(@ForAll("numbers") List<Integer> now, @ForAll("numbers") List<Integer> then) {
        if (binned(now).few() || binned(then).few() || now.size() != then.size()) {
            return;
        }
        for (var which = 0; which < now.size(); which++) {
            var truth = new Part(now.get(which), sum(now)).less(new Part(then.get(which), sum(then)));
            holds(binned(now).less(binned(then), which), truth);
        }
    }

    @Property
    @Label("holds the true interval of a part of those who answered, where one may choose several")
    void holds_parts(@ForAll("part") int part, @ForAll("part") int rest) {
        var counts = Counts.of(List.of(Bin.of(part), Bin.of(rest)), Bin.of(part + rest));
        if (counts.few()) {
            return;
        }

        holds(counts.share(0), new Part(part, part + rest).wilson());
    }

    @Property
    @Label(
            "is less certain of a mean than the numbers themselves are of one like it, and never far off where many answered")
    void is_careful_with_means(@ForAll("many") List<Integer> numbers) {
        var values = IntStream.rangeClosed(1, numbers.size()).asDoubleStream().toArray();
        var counts = binned(numbers);
        var truth = Sample.of(values, numbers.stream().mapToDouble(it -> it).toArray());

        assertThat(counts.sample(values).blur()).isPositive();
        assertThat(counts.sample(values).estimate().holds(truth.mean())).isTrue();
    }

    private static void holds(Estimate ours, Estimate truth) {
        assertThat(ours.lo()).isLessThanOrEqualTo(truth.lo() + 1e-12);
        assertThat(ours.hi()).isGreaterThanOrEqualTo(truth.hi() - 1e-12);
        assertThat(ours.holds(truth.value())).isTrue();
    }

    private static Counts binned(List<Integer> numbers) {
        return Counts.of(numbers.stream().map(Bin::of).toList());
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(it -> it).sum();
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 60).list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Integer>> many() {
        return Arbitraries.integers().between(15, 90).list().ofMinSize(3).ofMaxSize(7);
    }

    @Provide
    Arbitrary<Integer> part() {
        return Arbitraries.integers().between(0, 40);
    }
}
