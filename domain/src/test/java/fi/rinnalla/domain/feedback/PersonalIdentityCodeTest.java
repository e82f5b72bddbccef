package fi.rinnalla.domain.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** All codes here are made up, with individual numbers from 900 on, which are given to nobody. */
@DisplayName("A Finnish personal identity code in a text")
class PersonalIdentityCodeTest {
    @Test
    void is_found_with_every_sign_of_a_century() {
        for (var sign : "+-YXWVUABCDEF".split("")) {
            var code = withCheck("010190", sign, "900");
            assertThat(PersonalIdentityCode.isIn("Tunnus on " + code + "."))
                    .as(code)
                    .isTrue();
        }
    }

    @Test
    void is_found_in_small_letters_with_spaces_and_with_the_dashes_of_phones() {
        var code = withCheck("010190", "-", "901");

        for (var typed : List.of(
                code.toLowerCase(),
                code.replace("-", " - "),
                code.replace("-", "\u2013"),
                code.replace("-", "\u2212"),
                "(" + code + ")",
                "hetu:" + code)) {
            assertThat(PersonalIdentityCode.isIn(typed)).as(typed).isTrue();
        }
    }

    @Test
    void is_let_pass_when_its_check_character_is_wrong() {
        var right = withCheck("010190", "-", "900");
        var wrong = right.substring(0, 10) + (right.charAt(10) == 'A' ? 'B' : 'A');

        assertThat(PersonalIdentityCode.isIn(wrong)).isFalse();
    }

    @Test
    void is_let_pass_when_no_day_is_like_it() {
        assertThat(PersonalIdentityCode.isIn(withCheck("310290", "-", "900"))).isFalse();
        assertThat(PersonalIdentityCode.isIn(withCheck("290200", "A", "900"))).isTrue();
        assertThat(PersonalIdentityCode.isIn(withCheck("290201", "A", "900"))).isFalse();
    }

    @Test
    void is_not_seen_inside_a_longer_number_or_word() {
        var code = withCheck("010190", "-", "900");

        assertThat(PersonalIdentityCode.isIn("1" + code)).isFalse();
        assertThat(PersonalIdentityCode.isIn(code + "Z")).isFalse();
    }

    private static String withCheck(String day, String sign, String number) {
        var check = "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(Integer.parseInt(day + number) % 31);
        return day + sign + number + check;
    }
}
