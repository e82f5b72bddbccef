package fi.rinnalla.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A Finnish working day")
class WorkingDaysTest {
    @Test
    void is_not_found_between_good_friday_and_easter_monday() {
        assertThat(WorkingDays.next(day("2026-04-02"))).isEqualTo(day("2026-04-07"));
    }

    @Test
    void is_not_ascension_day_though_it_is_a_thursday() {
        assertThat(WorkingDays.isWorkingDay(day("2026-05-14"))).isFalse();
    }

    @Test
    void is_not_midsummer_eve() {
        assertThat(WorkingDays.next(day("2026-06-18"))).isEqualTo(day("2026-06-22"));
    }

    @Test
    void is_not_found_from_christmas_eve_to_boxing_day() {
        assertThat(WorkingDays.next(day("2025-12-23"))).isEqualTo(day("2025-12-29"));
    }

    @Test
    void is_not_independence_day_on_a_weekday() {
        assertThat(WorkingDays.isWorkingDay(day("2027-12-06"))).isFalse();
        assertThat(WorkingDays.onOrAfter(day("2027-12-06"))).isEqualTo(day("2027-12-07"));
    }

    @Test
    void is_not_moved_when_independence_day_falls_on_a_weekend() {
        assertThat(WorkingDays.isWorkingDay(day("2026-12-07"))).isTrue();
    }

    @Test
    void comes_ten_times_in_two_plain_weeks() {
        assertThat(WorkingDays.plus(day("2026-11-02"), 10)).isEqualTo(day("2026-11-16"));
    }

    @Test
    void is_counted_across_the_turn_of_the_year_without_its_holidays() {
        assertThat(WorkingDays.plus(day("2025-12-22"), 10)).isEqualTo(day("2026-01-12"));
    }

    @Test
    void is_counted_from_a_sunday_as_from_the_friday_before() {
        assertThat(WorkingDays.plus(day("2026-11-08"), 1)).isEqualTo(day("2026-11-09"));
        assertThat(WorkingDays.plus(day("2026-11-06"), 1)).isEqualTo(day("2026-11-09"));
    }

    @Test
    void is_never_counted_backwards() {
        assertThatThrownBy(() -> WorkingDays.plus(day("2026-11-08"), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
