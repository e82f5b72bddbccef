package fi.rinnalla.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clock of the house")
class ClockIsRightTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void is_right_when_all_follow_each_other() {
        assertThat(ClockIsRight.fault(NOW, NOW.plusSeconds(29), NOW.minusSeconds(86_400)))
                .isEmpty();
    }

    @Test
    void is_wrong_when_the_database_s_clock_is_another() {
        assertThat(ClockIsRight.fault(NOW, NOW.minusSeconds(31), NOW))
                .contains("our clock and the database's are more than 30 seconds apart.");
    }

    @Test
    void is_wrong_when_it_went_back_a_day() {
        assertThat(ClockIsRight.fault(NOW, NOW, NOW.plusSeconds(86_400)))
                .contains("the clock is behind what was written down last.");
    }
}
