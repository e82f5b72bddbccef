package fi.rinnalla.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A quarter")
class QuarterTest {
    private static final Quarter THIRD = Quarter.of("2026Q3");

    @Test
    void runs_from_its_first_day_to_its_last() {
        assertThat(THIRD.firstDay()).isEqualTo("2026-07-01");
        assertThat(THIRD.lastDay()).isEqualTo("2026-09-30");
    }

    @Test
    void is_not_closed_on_the_thirteenth_day_after_it() {
        assertThat(THIRD.closed(LocalDate.parse("2026-10-14"))).isFalse();
        assertThat(Quarter.lastClosed(LocalDate.parse("2026-10-14"))).isEqualTo(Quarter.of("2026Q2"));
    }

    @Test
    void is_closed_when_fourteen_days_have_gone_by() {
        assertThat(THIRD.closed(LocalDate.parse("2026-10-15"))).isTrue();
        assertThat(Quarter.lastClosed(LocalDate.parse("2026-10-15"))).isEqualTo(THIRD);
    }

    @Test
    void follows_the_last_one_of_the_year_before() {
        assertThat(Quarter.of("2026Q1").previous()).isEqualTo(Quarter.of("2025Q4"));
        assertThat(Quarter.of("2025Q4").next()).isEqualTo(Quarter.of("2026Q1"));
    }

    @Test
    void is_refused_where_a_year_has_no_such() {
        assertThatThrownBy(() -> Quarter.of("2026Q5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quarter.of("2026-3")).isInstanceOf(IllegalArgumentException.class);
    }
}
