package fi.rinnalla.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A nickname")
class NicknameTest {
    @ParameterizedTest
    @CsvSource({"Lumme, LUMME", "Lumme, lum me", "Lumme, Lümme", "Lumme, Lume", "Ilo, 1l0", "Ilo, llo", "Tero, T.e-r.o"
    })
    void looks_like_another_that_a_hurried_eye_would_take_for_it(String one, String other) {
        assertThat(new Nickname(one).likeness()).isEqualTo(new Nickname(other).likeness());
    }

    @Test
    void does_not_look_like_another_word() {
        assertThat(new Nickname("Lumme").likeness()).isNotEqualTo(new Nickname("Kaisla").likeness());
    }

    @ParameterizedTest
    @CsvSource({"Testi Esimerkki, true", "Lumme, false", "iso karhu, false", "Äiti 2, false"})
    void may_look_like_a_full_name(String words, boolean does) {
        assertThat(new Nickname(words).looksLikeAFullName()).isEqualTo(does);
    }

    @ParameterizedTest
    @CsvSource({"'   ', false", "'!?', false", "Å, true", "abcdefghijabcdefghijabcdefghijk, false"})
    void has_a_letter_and_is_short(String typed, boolean is) {
        assertThat(Nickname.isOne(typed)).isEqualTo(is);
    }
}
