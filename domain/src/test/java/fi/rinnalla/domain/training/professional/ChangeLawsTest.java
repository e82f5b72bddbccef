package fi.rinnalla.domain.training.professional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.rinnalla.domain.statistics.StudentT;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The change of a self-rating")
class ChangeLawsTest {

    @Property
    @Label("lies within its interval, and the interval within the scale")
    void lies_in_its_interval(@ForAll("differences") List<Integer> all) {
        var change = of(all);

        assertThat(change.mean()).isBetween(change.lo(), change.hi());
        assertThat(change.lo()).isBetween(-4.0, 4.0);
        assertThat(change.hi()).isBetween(-4.0, 4.0);
        assertThat(change.hi() - change.lo()).as("nobody is ever quite certain").isPositive();
    }

    @Property
    @Label("is the same in whatever order people answered, and turns round where all of them do")
    void knows_no_order_and_no_side(@ForAll("differences") List<Integer> all, @ForAll Random random) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        var turned = of(all.stream().map(it -> -it).toList());
        var change = of(all);

        assertThat(of(shuffled).lo()).isCloseTo(change.lo(), within(1e-9));
        assertThat(turned.lo()).isCloseTo(-change.hi(), within(1e-9));
        assertThat(turned.mean()).isCloseTo(-change.mean(), within(1e-9));
    }

    @Property
    @Label("is known better where twice as many say the same")
    void grows_narrower(@ForAll("differences") List<Integer> all) {
        var twice = new ArrayList<>(all);
        twice.addAll(all);
        var more = of(twice);
        var change = of(all);

        assertThat(more.mean()).isCloseTo(change.mean(), within(1e-9));
        assertThat(more.hi() - more.lo()).isLessThanOrEqualTo(change.hi() - change.lo() + 1e-9);
    }

    @Property
    @Label("is said to have risen or fallen only where the interval does not hold nothing")
    void is_said_with_care(@ForAll("differences") List<Integer> all) {
        var change = of(all);

        assertThat(change.direction() == Change.Direction.CANNOT_TELL).isEqualTo(change.lo() <= 0 && change.hi() >= 0);
    }

    @Property
    @Label("is shown of five or more, and never where between one and four rated themselves beside sheets of paper")
    void keeps_the_floor(@ForAll("counts") int themselves, @ForAll("counts") int paper) {
        var counts = new ArrayList<StepCount>();
        if (themselves > 0) {
            counts.add(new StepCount(RatingSource.THEMSELVES, 2, 4, themselves));
        }
        if (paper > 0) {
            counts.add(new StepCount(RatingSource.PAPER, 3, 3, paper));
        }

        assertThat(ItemResult.of(RatingItem.ASKS, counts).shown().isPresent())
                .isEqualTo(themselves + paper >= 5 && (themselves == 0 || themselves >= 5));
    }

    @Example
    @Label("is what a table of Student's t says")
    void is_right() {
        var change = Change.of(new int[] {1, 2, 0, 1, 1, 2});

        // mean 7/6; squares 2.8333 / 5 + 1/6 = 0.7333; times 2.571 / sqrt(6)
        assertThat(change.mean()).isCloseTo(7 / 6.0, within(1e-9));
        assertThat(change.hi() - change.mean()).isCloseTo(0.8988, within(1e-3));
        assertThat(StudentT.at95(31)).isCloseTo(2.040, within(2e-3));
        assertThat(StudentT.at95(120)).isCloseTo(1.980, within(2e-3));
        assertThat(IntStream.range(1, 200).mapToObj(StudentT::at95).toList())
                .isSortedAccordingTo(Collections.reverseOrder());
    }

    private static Change of(List<Integer> all) {
        return Change.of(all.stream().mapToInt(it -> it).toArray());
    }

    @Provide
    Arbitrary<List<Integer>> differences() {
        return Arbitraries.integers().between(-4, 4).list().ofMinSize(2).ofMaxSize(60);
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 12);
    }
}
