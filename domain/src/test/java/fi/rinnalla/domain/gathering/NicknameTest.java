package fi.rinnalla.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A nickname")
class NicknameTest {
    @ParameterizedTest
    @CsvSource({"Lumme, LUMME", "Lumme, lum me", "Lumme, Lümme", "Lumme, Lume", "Ilo, 1l0", "Ilo, llo", "Tero, T.e-r.o"
    })
    void looks_like_another_that_a_hurried_eye_would_take_for_it(String one, String other) {
        assertThat(new Nickname(one).likeness()).isEqualTo(new Nickname(other).likeness());
    }

    /** The first letter of each row is ours; the others come from keyboards of other scripts. */
    @ParameterizedTest
    @CsvSource({
        "Kanerva, K\u0430nerva",
        "Kanerva, K\u0391NERVA",
        "Kanerva, \u039aanerva",
        "Hanna, \u041danna",
        "Pilvi, \u0420ilvi",
        "Otava, \u039ftava",
        "Otava, Ot\u0430v\u0430",
        "Syreeni, \u0405yreeni",
        "Utu, \u03c5tu",
        "Sirpa, Sirp\u0251",
        "Kuura, \uff2b\uff35\uff35\uff32\uff21",
        "Solveig, S\u00f8lveig"
    })
    void looks_like_one_that_is_written_with_letters_of_another_script(String one, String other) {
        assertThat(new Nickname(other).likeness()).isEqualTo(new Nickname(one).likeness());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0413\u0430\u043b\u044f",
                "\u041d\u0430\u0441\u0442\u044f",
                "\u0646\u0648\u0631",
                "\u042e\u043b\u044f"
            })
    void may_be_written_in_any_script_and_in_whatever_case(String name) {
        assertThat(Nickname.isOne(name)).isTrue();
        assertThat(new Nickname(name.toLowerCase(Locale.ROOT)).likeness()).isEqualTo(new Nickname(name).likeness());
        assertThat(new Nickname(name).likeness()).isNotEqualTo(new Nickname("Kanerva").likeness());
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
