package fi.rinnalla.domain.partner.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two names of organisations")
class LookAlikeTest {
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Aurajoen yliopisto | AURAJOEN  YLIOPISTO",
                "Lounaan Perhetyö ry | Lounaan perhetyö",
                "Aurajoen yliopisto | Aurajoen ylioppisto",
                "Lounaan ammattikorkeakoulu | Lounaan ammattikorkeakoulu, Turku",
            })
    void may_be_one_and_the_same(String one, String other) {
        assertThat(LookAlike.of(one).resembles(LookAlike.of(other))).isTrue();
        assertThat(LookAlike.of(other).resembles(LookAlike.of(one))).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = '|',
            value = {"THL | TTL", "Turun kaupunki | Salon kaupunki", "Aurajoen yliopisto | Harjun yliopisto"})
    void are_two_where_they_differ_by_more_than_a_slip(String one, String other) {
        assertThat(LookAlike.of(one).resembles(LookAlike.of(other))).isFalse();
    }
}
