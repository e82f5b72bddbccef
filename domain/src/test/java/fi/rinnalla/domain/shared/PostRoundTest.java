package fi.rinnalla.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The post's round")
class PostRoundTest {

    @ParameterizedTest(name = "after {0} goes at {1}")
    @CsvSource({
        "2026-03-02T05:59:59Z, 2026-03-02T06:00:00Z",
        "2026-03-02T06:00:00Z, 2026-03-03T06:00:00Z",
        "2026-03-06T21:40:00Z, 2026-03-09T06:00:00Z",
        "2026-03-27T12:00:00Z, 2026-03-30T05:00:00Z",
        "2026-12-23T12:00:00Z, 2026-12-28T06:00:00Z",
        "2026-03-01T23:00:00Z, 2026-03-02T06:00:00Z"
    })
    void goes_in_the_morning_of_a_working_day(Instant now, Instant round) {
        assertThat(PostRound.MORNING.after(now)).isEqualTo(round);
    }

    @Test
    void may_go_at_once_or_at_another_hour() {
        var now = Instant.parse("2026-03-02T10:00:00Z");

        assertThat(PostRound.parse("now").orElseThrow().after(now)).isEqualTo(now);
        assertThat(PostRound.parse("14").orElseThrow().after(now)).isEqualTo("2026-03-02T12:00:00Z");
        assertThat(PostRound.parse("24")).isEmpty();
        assertThat(PostRound.parse("")).isEmpty();
        assertThat(PostRound.parse("noon")).isEmpty();
    }
}
