package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A time of day that somebody typed")
class TypedTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"9, 09:00", "12, 12:00", "9.30, 09:30", "09.30, 09:30", "17:05, 17:05", "0, 00:00"})
    void is_read_as_people_here_write_it(String typed, LocalTime time) {
        assertThat(Typed.clock(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "9.", "930", "kohta", "9.3"})
    void is_no_time_where_it_is_none(String typed) {
        assertThatThrownBy(() -> Typed.clock(typed)).isInstanceOf(DateTimeParseException.class);
    }
}
