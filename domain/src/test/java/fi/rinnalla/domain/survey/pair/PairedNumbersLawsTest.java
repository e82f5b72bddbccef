package fi.rinnalla.domain.survey.pair;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.statistics.PairedChange;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("What is told of the same people at two times")
class PairedNumbersLawsTest {
    private static final double A_TENTH = 0.1 + 1e-9;

    @Property
    @Label("leaves the mean change that they really had possible, and no change where it says so")
    void holds_the_truth(@ForAll("people") PairedNumbers numbers) {
        var shown = numbers.shown();
        var truth = truth(numbers).mean().value();

        assertThat(shown.change().lo()).isLessThanOrEqualTo(truth + 1e-9);
        assertThat(shown.change().hi()).isGreaterThanOrEqualTo(truth - 1e-9);
        if (!shown.effect().chance()) {
            assertThat(Math.signum(truth)).isEqualTo(shown.effect().up() ? 1 : -1);
        }
    }

    @Property
    @Label("is never more certain than what they themselves would tell")
    void is_never_more_certain(@ForAll("people") PairedNumbers numbers) {
        var reach = numbers.asked().most() - numbers.asked().least();
        var ours = numbers.shown().change();
        var truth = truth(numbers).mean().within(-reach, reach);

        var cutOff = ours.lo() <= -reach || ours.hi() >= reach;
        assertThat(cutOff || ours.hi() - ours.lo() >= truth.hi() - truth.lo() - 1e-9)
                .isTrue();
    }

    @Property
    @Label("has a mean at each time that lies on the scale, within what is hidden of it")
    void has_means_on_the_scale(@ForAll("people") PairedNumbers numbers) {
        var shown = numbers.shown();
        var start = numbers.people().stream()
                .mapToInt(PairedNumbers.Two::start)
                .average()
                .orElseThrow();

        assertThat(shown.atStart()).isBetween((double) numbers.asked().least(), (double)
                numbers.asked().most());
        assertThat(Math.abs(shown.atStart() - start))
                .isLessThanOrEqualTo(
                        5.0 * numbers.asked().step() / numbers.people().size() + A_TENTH);
    }

    @Property
    @Label("hides each sum among five steps at least, also that all chose the least or the most")
    void hides_sums(
            @ForAll @IntRange(min = 5, max = 200) int many,
            @ForAll @IntRange(min = 2, max = 10) int reach,
            @ForAll @IntRange(min = 0, max = 100) int part) {
        var most = (long) many * reach;
        var hidden = HiddenSum.of(most * part / 100, most, 1);

        assertThat(hidden.hi() - hidden.lo()).isGreaterThanOrEqualTo(4);
        assertThat(LongStream.rangeClosed(hidden.lo(), hidden.hi()).mapToObj(it -> HiddenSum.of(it, most, 1)))
                .allMatch(hidden::equals);
        assertThat(hidden.lo()).isNotNegative();
        assertThat(hidden.hi()).isLessThanOrEqualTo(most);
    }

    private static PairedChange truth(PairedNumbers numbers) {
        return PairedChange.of(
                numbers.people().stream().mapToInt(PairedNumbers.Two::change).toArray());
    }

    @Provide
    Arbitrary<PairedNumbers> people() {
        return Arbitraries.integers().between(3, 11).flatMap(steps -> {
            var asked = Numbered.of(Measured.scale("k1", steps)).orElseThrow();
            var step = Arbitraries.integers().between(1, steps);
            return Combinators.combine(step, step)
                    .as(PairedNumbers.Two::new)
                    .list()
                    .ofMinSize(Floor.PEOPLE)
                    .ofMaxSize(60)
                    .map(people -> new PairedNumbers(asked, List.copyOf(people)));
        });
    }
}
