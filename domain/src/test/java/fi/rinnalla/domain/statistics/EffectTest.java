package fi.rinnalla.domain.statistics;

import static fi.rinnalla.domain.statistics.Effect.Size.HARDLY_ANY;
import static fi.rinnalla.domain.statistics.Effect.Size.LARGE;
import static fi.rinnalla.domain.statistics.Effect.Size.MODERATE;
import static fi.rinnalla.domain.statistics.Effect.Size.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change in words")
class EffectTest {
    @Test
    void is_small_and_may_be_chance_where_few_go_different_ways() {
        // mean 0.25, deviation 1.04: a quarter of a deviation
        assertThat(PairedChange.of(1, 1, 1, -1, -1, 1, 1, -1).effect()).isEqualTo(new Effect(SMALL, true, true));
    }

    @Test
    void is_large_and_no_chance_where_nearly_all_go_one_way() {
        assertThat(PairedChange.of(1, 2, 1, 2, 1, 1, 2).effect()).isEqualTo(new Effect(LARGE, true, false));
        assertThat(PairedChange.of(-1, -2, -1, -2, -1, -1, -2).effect()).isEqualTo(new Effect(LARGE, false, false));
    }

    @Test
    void is_hardly_any_where_ways_up_and_down_even_out() {
        assertThat(PairedChange.of(1, -1, 1, -1, 0).effect()).isEqualTo(new Effect(HARDLY_ANY, false, true));
        assertThat(PairedChange.of(0, 0, 0, 0, 0).effect().size()).isEqualTo(HARDLY_ANY);
    }

    @Test
    void has_no_number_where_all_changed_alike_and_is_said_as_large() {
        var change = PairedChange.of(1, 1, 1, 1, 1);

        assertThat(change.response()).isEmpty();
        assertThat(change.effect()).isEqualTo(new Effect(LARGE, true, false));
    }

    @Test
    void goes_by_the_customary_bounds() {
        assertThat(Effect.Size.of(0.199)).isEqualTo(HARDLY_ANY);
        assertThat(Effect.Size.of(-0.2)).isEqualTo(SMALL);
        assertThat(Effect.Size.of(0.5)).isEqualTo(MODERATE);
        assertThat(Effect.Size.of(-0.8)).isEqualTo(LARGE);
    }
}
