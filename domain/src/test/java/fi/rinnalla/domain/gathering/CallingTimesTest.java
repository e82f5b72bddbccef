package fi.rinnalla.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Somebody who asked for a call is called")
class CallingTimesTest {
    private static final Instant FRIDAY_MORNING = Instant.parse("2026-11-27T08:00:00Z");
    private static final Instant MONDAY_AT_FOUR = Instant.parse("2026-11-30T14:00:00Z");

    @Test
    void by_the_afternoon_of_the_next_working_day() {
        assertThat(CallingTimes.by(FRIDAY_MORNING, Instant.parse("2026-12-10T15:30:00Z")))
                .isEqualTo(MONDAY_AT_FOUR);
    }

    @Test
    void an_hour_before_the_meeting_where_that_is_sooner_whether_it_was_to_be_or_is_now() {
        var tonight = Instant.parse("2026-11-27T15:30:00Z");
        var anHourBefore = Instant.parse("2026-11-27T14:30:00Z");

        assertThat(CallingTimes.by(FRIDAY_MORNING, tonight, Instant.parse("2026-12-10T15:30:00Z")))
                .isEqualTo(anHourBefore);
        assertThat(CallingTimes.by(FRIDAY_MORNING, Instant.parse("2026-12-10T15:30:00Z"), tonight))
                .isEqualTo(anHourBefore);
    }

    @Test
    void at_once_where_less_than_an_hour_is_left() {
        assertThat(CallingTimes.by(FRIDAY_MORNING, FRIDAY_MORNING.plusSeconds(1800)))
                .isEqualTo(FRIDAY_MORNING);
    }

    @Test
    void not_before_what_has_begun_already() {
        assertThat(CallingTimes.by(FRIDAY_MORNING, FRIDAY_MORNING.minusSeconds(60)))
                .isEqualTo(MONDAY_AT_FOUR);
    }
}
