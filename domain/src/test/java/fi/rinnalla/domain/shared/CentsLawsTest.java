package fi.rinnalla.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

@Label("Money")
class CentsLawsTest {
    private static final long MUCH = 1_000_000_000L;

    @Property
    @Label("comes to the same sum in whatever order it is counted")
    void sums(@ForAll @Size(max = 30) List<@LongRange(min = -MUCH, max = MUCH) Long> values, @ForAll long seed) {
        var all = values.stream().map(Cents::new).toList();
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Cents.sum(shuffled)).isEqualTo(Cents.sum(all));
        assertThat(Cents.sum(all).value())
                .isEqualTo(values.stream().mapToLong(Long::longValue).sum());
    }

    @Property
    @Label("is back where it was when what was added is taken away")
    void comes_back(
            @ForAll @LongRange(min = -MUCH, max = MUCH) long a, @ForAll @LongRange(min = -MUCH, max = MUCH) long b) {
        assertThat(new Cents(a).plus(new Cents(b)).minus(new Cents(b))).isEqualTo(new Cents(a));
    }

    @Property
    @Label("is rounded half up, once, as anybody would by hand")
    void rounds(
            @ForAll @LongRange(max = 100_000) long each,
            @ForAll @IntRange(max = 1_000_000) int parts,
            @ForAll @IntRange(min = 1, max = 1_000) int whole) {
        var byHand = BigDecimal.valueOf(each)
                .multiply(BigDecimal.valueOf(parts))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);

        assertThat(Cents.of(each).parts(parts, whole).value()).isEqualTo(byHand.longValueExact());
    }

    @Property
    @Label("is never less for more of the same")
    void grows(
            @ForAll @LongRange(max = 100_000) long each,
            @ForAll @IntRange(max = 100_000) int parts,
            @ForAll @IntRange(max = 100_000) int more) {
        assertThat(Cents.of(each).parts(parts + more, 60))
                .isGreaterThanOrEqualTo(Cents.of(each).parts(parts, 60));
    }

    @Example
    @Label("is below zero only where something was taken away, and never by a number that was typed or divided")
    void stays_above() {
        assertThatThrownBy(() -> Cents.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cents(-100).parts(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cents.of(100).parts(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cents(Long.MAX_VALUE).plus(new Cents(1))).isInstanceOf(ArithmeticException.class);
        assertThat(Cents.NONE.minus(Cents.of(5)).isBelowZero()).isTrue();
    }

    @Example
    @Label("is half a cent more than none: one")
    void half_a_cent_is_one() {
        assertThat(Cents.of(1).parts(30, 60)).isEqualTo(Cents.of(1));
        assertThat(Cents.of(1).parts(29, 60)).isEqualTo(Cents.NONE);
    }
}
