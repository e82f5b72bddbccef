package fi.rinnalla.services.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The day an answer is owed by")
class DueTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");

    @Test
    void is_counted_in_working_days() {
        assertThat(Due.seen(FRIDAY, FRIDAY.minusDays(4))).isEqualTo(new Due(FRIDAY, 4, false));
        assertThat(Due.seen(FRIDAY, FRIDAY)).isEqualTo(new Due(FRIDAY, 0, false));
    }

    @Test
    void has_gone_by_on_the_weekend_after_it_although_no_working_day_has() {
        assertThat(Due.seen(FRIDAY, FRIDAY.plusDays(1))).isEqualTo(new Due(FRIDAY, 0, true));
        assertThat(Due.seen(FRIDAY, FRIDAY.plusDays(3))).isEqualTo(new Due(FRIDAY, 1, true));
    }
}
