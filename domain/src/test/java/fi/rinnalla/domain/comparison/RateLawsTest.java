package fi.rinnalla.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Whoever is shown an amount in proportion also knows exactly by what it was divided. */
@Label("An amount in proportion")
class RateLawsTest {
    @Property
    void leaves_every_count_of_its_bins_possible(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 400) Integer> counts,
            @ForAll Divisor divisor,
            @ForAll @LongRange(min = 1, max = 2_000_000) long parts) {
        var behind = bins(counts);
        var rate = Rate.of(behind, divisor, parts);

        assertThat(LongStream.rangeClosed(behind.lo(), behind.hi()))
                .allMatch(n -> allows(rate, divisor, parts, n))
                .hasSizeGreaterThanOrEqualTo(Bin.WIDTH);
    }

    @Property
    void is_the_same_whatever_the_counts_behind_the_bins_are(
            @ForAll @IntRange(max = 400) int n,
            @ForAll @IntRange(max = Bin.WIDTH - 1) int more,
            @ForAll Divisor divisor,
            @ForAll @LongRange(min = 1, max = 2_000_000) long parts) {
        var other = Bin.of(n).lo() + more;

        assertThat(Rate.of(Bin.of(other).interval(), divisor, parts))
                .isEqualTo(Rate.of(Bin.of(n).interval(), divisor, parts));
    }

    @Property
    void is_not_wider_than_a_tenth_at_either_end(
            @ForAll @IntRange(max = 400) int n,
            @ForAll Divisor divisor,
            @ForAll @LongRange(min = 1, max = 2_000_000) long parts) {
        var behind = Bin.of(n).interval();
        var tenths = Rate.of(behind, divisor, parts).tenths();

        assertThat((tenths.lo() + 1) * parts).isGreaterThan(behind.lo() * 10 * divisor.one());
        assertThat((tenths.hi() - 1) * parts).isLessThan(behind.hi() * 10 * divisor.one());
    }

    @Property
    void differs_from_another_only_where_the_truth_does_whatever_it_is(
            @ForAll @IntRange(max = 400) int one,
            @ForAll @IntRange(max = 400) int other,
            @ForAll @LongRange(min = 1, max = 200_000) long partsOfOne,
            @ForAll @LongRange(min = 1, max = 200_000) long partsOfOther) {
        var first = Rate.of(Bin.of(one).interval(), Divisor.OPEN_HOURS, partsOfOne);
        var second = Rate.of(Bin.of(other).interval(), Divisor.OPEN_HOURS, partsOfOther);

        if (first.apartFrom(second)) {
            assertThat(one * partsOfOther).isNotEqualTo(other * partsOfOne);
        }
    }

    /** What somebody can reckon back: n is possible where its own quotient lies between the two shown. */
    private static boolean allows(Rate rate, Divisor divisor, long parts, long n) {
        var shown = n * 10 * divisor.one();
        return rate.tenths().lo() * parts <= shown && shown <= rate.tenths().hi() * parts;
    }

    private static Interval bins(List<Integer> counts) {
        return Interval.sum(counts.stream().map(it -> Bin.of(it).interval()).toList());
    }
}
