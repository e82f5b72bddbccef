package fi.rinnalla.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardReading.NotWords;
import fi.rinnalla.domain.access.CardReading.Read;
import fi.rinnalla.domain.access.CardReading.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A parent who types the card")
class CardReadingTest {
    private static final CardSecret SECRET = CardSecret.from(new byte[] {1, 2, 3, 4, 5, 6, 7});

    @Test
    void finds_it_as_it_was_first_given_out_in_2026() {
        assertThat(CardWords.of(SECRET).spelled()).isEqualTo("adverbi golf ajotie kokeilu alumiini");
        assertThat(CardDigits.of(SECRET).spelled()).isEqualTo("0016 0515 0064 1286 0115");
    }

    @Test
    void may_use_a_keyboard_of_another_country() {
        var spelled = CardWords.of(SECRET).spelled();

        assertThat(CardReading.read(spelled.replace('i', 'ı').replace('o', 'ø').replace('a', 'å')))
                .isEqualTo(new Read(SECRET));
        assertThat(CardReading.read(
                        CardDigits.of(SECRET).spelled().replace('0', '٠').replace('1', '１')))
                .isEqualTo(new Read(SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "...", "\u200b"})
    void who_types_nothing_is_told_so(String nothing) {
        assertThat(CardReading.read(nothing)).isEqualTo(new NotWords(Reason.EMPTY));
    }

    @Test
    void is_told_which_four_digits_no_card_has() {
        assertThat(CardReading.read("0000 4096 0000 0000 0000")).isEqualTo(new NotWords(Reason.UNKNOWN_WORD, 2));
    }

    @Test
    void is_told_when_digits_are_missing() {
        assertThat(CardReading.read("0000 0000 0000 000")).isEqualTo(new NotWords(Reason.TOO_FEW));
    }

    @Test
    void is_not_read_at_length() {
        assertThat(CardReading.read("aalto ".repeat(10_000))).isEqualTo(new NotWords(Reason.TOO_MANY));
        assertThat(CardWords.read("aalto ".repeat(10_000))).isEqualTo(new NotWords(Reason.TOO_MANY));
        assertThat(CardDigits.read("0 ".repeat(10_000))).isEqualTo(new NotWords(Reason.TOO_MANY));
    }

    @Test
    void never_meets_a_card_of_other_than_56_bits() {
        assertThatThrownBy(() -> CardSecret.from(new byte[8])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CardSecret(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
