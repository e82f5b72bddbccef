package fi.rinnalla.domain.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A colour")
class ColourTest {

    @Test
    void is_the_same_however_it_was_typed() {
        assertThat(Colour.typed(" #0B6E74 ")).contains(new Colour("#0b6e74"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0b6e74", "#0b6e7", "#0b6e744", "#0b6e7g", "red", "#0b6e74;}", "url(x)"})
    void is_six_digits_and_nothing_that_could_slip_into_a_style_sheet(String words) {
        assertThat(Colour.typed(words)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Colour(words));
    }

    @Test
    void knows_how_well_it_is_seen() {
        assertThat(Contrast.between(Colour.BLACK, Colour.WHITE).ratio()).isEqualTo(21, within(0.01));
        assertThat(Contrast.between(Colour.WHITE, Colour.WHITE).ratio()).isEqualTo(1, within(0.01));
        assertThat(Contrast.between(new Colour("#b3261e"), Colour.WHITE).ratio())
                .isEqualTo(6.54, within(0.01));
    }

    @Test
    void comes_back_from_the_eyes_own_measure_unchanged() {
        for (String hex : new String[] {"#0b6e74", "#35508f", "#8a3f7d", "#46566b", "#ffffff", "#000000"}) {
            assertThat(Oklch.of(new Colour(hex)).colour()).hasToString(hex);
        }
    }
}
