package fi.rinnalla.web.partner.fee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A way in kilometres")
class MetresTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"12|12000", "12,5|12500", "12.5|12500", " 12,5 km |12500", "0,05|50", "1 000|1000000"})
    void is_read_as_people_write_it(String typed, int metres) {
        assertThat(Metres.of(typed)).hasValue(metres);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"-1", "12,5,5", "paljon", "12,5555", "99999"})
    void is_not_guessed(String typed) {
        assertThat(Metres.of(typed)).isEmpty();
    }

    @Test
    void is_none_where_nothing_was_typed() {
        assertThat(Metres.of("  ")).hasValue(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"12000|12", "12500|12,5", "50|0,05", "0|0"})
    void is_written_without_needless_noughts(int metres, String written) {
        assertThat(Metres.kilometres(metres)).isEqualTo(written);
    }
}
