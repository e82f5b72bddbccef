package fi.rinnalla.web.presence.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.presence.Slot;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Hours as people write them")
class TypedHoursTest {
    @ParameterizedTest
    @ValueSource(strings = {"9–15", "9-15", "09:00-15:00", "9.00 – 15.00", "klo 9–15", " 9 - 15 "})
    void are_read(String typed) {
        assertThat(TypedHours.of(typed).slots()).containsExactly(new Slot(LocalTime.of(9, 0), LocalTime.of(15, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13–15.30, 9–12", "9-12 ja 13-15.30", "9–12 och 13–15.30", "9–12; 13–15:30"})
    void may_have_a_break_and_come_in_any_order(String typed) {
        assertThat(TypedHours.written(TypedHours.of(typed).slots())).isEqualTo("9–12, 13–15.30");
    }

    @Test
    void may_be_none() {
        assertThat(TypedHours.of("  ").isBad()).isFalse();
        assertThat(TypedHours.of("").slots()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'aamulla', hours.error.unreadable",
        "'9', hours.error.unreadable",
        "'9–25', hours.error.unreadable",
        "'9–12, x', hours.error.unreadable",
        "'15–9', hours.error.closes_first",
        "'9–9', hours.error.closes_first",
        "'9–12, 11–13', hours.error.overlap"
    })
    void say_what_to_mend(String typed, String trouble) {
        assertThat(TypedHours.of(typed).trouble()).isEqualTo(trouble);
    }

    @Test
    void may_touch() {
        assertThat(TypedHours.of("9–12, 12–13").isBad()).isFalse();
    }
}
