package fi.rinnalla.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What somebody writes as their phone number")
class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "040 000 0001, +358400000001",
        "' 040-000 0001 ', +358400000001",
        "+358 40 000 0001, +358400000001",
        "+358 (0)40 000 0001, +358400000001",
        "+358 040 000 0001, +358400000001",
        "00358 40 000 0001, +358400000001",
        "(09) 000 000, +3589000000",
        "+46 70 000 00 01, +46700000001",
        "0046 70 000 00 01, +46700000001"
    })
    void is_one_and_is_kept_as_the_world_dials_it(String typed, String kept) {
        assertThat(PhoneNumber.isOne(typed)).isTrue();
        assertThat(new PhoneNumber(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "numero",
                "112",
                "40 000 0001",
                "040 00",
                "040 000 0001 tai 040 000 0002",
                "040 000 0001;ext=1",
                "+358",
                "+0400000001",
                "0700 00000",
                "0600 00000",
                "+358 600 00000",
                "+4670000000100000",
                "040 000\r\n0001x"
            })
    void is_none(String typed) {
        assertThat(PhoneNumber.isOne(typed)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(typed));
    }

    @Test
    void is_spelled_as_it_is_read_aloud_and_means_the_same() {
        var number = new PhoneNumber("+358400000001");

        assertThat(number.spelled()).isEqualTo("040 000 0001");
        assertThat(new PhoneNumber(number.spelled())).isEqualTo(number);
        assertThat(new PhoneNumber("+46700000001").spelled()).isEqualTo("+46700000001");
    }

    @Test
    void is_not_written_into_any_log() {
        assertThat(new PhoneNumber("040 000 0001")).hasToString("PhoneNumber");
    }
}
