package fi.rinnalla.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

@Label("Any interval reckoned from bins")
class IntervalLawsTest {
    @Property
    void holds_the_true_sum(@ForAll @NotEmpty List<@IntRange(max = 10_000) Integer> counts) {
        var sum = Interval.sum(counts.stream().map(n -> Bin.of(n).interval()).toList());

        assertThat(sum.contains(counts.stream().mapToLong(n -> n).sum())).isTrue();
        assertThat(sum.hi() - sum.lo()).isEqualTo(4L * counts.size());
    }

    @Property
    void holds_the_true_share_also_when_rounded_to_whole_percents(
            @ForAll @IntRange(max = 500) int part, @ForAll @IntRange(max = 500) int rest) {
        if (part + rest > 0) {
            var share = Bin.of(part).interval().shareBeside(Bin.of(rest).interval());
            var truth = (double) part / (part + rest);

            assertThat(share.contains(truth)).isTrue();
            assertThat(truth * 100).isBetween((double) share.lowPercent(), (double) share.highPercent());
        }
    }

    @Property
    void is_apart_from_another_only_where_the_counts_differ(
            @ForAll @IntRange(max = 60) int one, @ForAll @IntRange(max = 60) int other) {
        if (Bin.of(one).interval().apartFrom(Bin.of(other).interval())) {
            assertThat(one).isNotEqualTo(other);
        }
    }
}
