package fi.rinnalla.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A clock that is held against a steady one")
class CourseTest {
    private static final Instant NOON = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private final Course course = new Course(Duration.ofMinutes(5));
    private long steady = -7;

    @Test
    void goes_right_while_it_follows_and_while_it_is_set_ahead_or_a_little_back() {
        assertThat(wentBack(NOON)).isFalse();
        assertThat(wentBack(NOON.plus(HALF_A_MINUTE))).isFalse();
        assertThat(wentBack(NOON.plus(Duration.ofDays(1)))).isFalse();
        assertThat(wentBack(NOON.plus(Duration.ofDays(1)).minusSeconds(200))).isFalse();
    }

    @Test
    void went_back_when_it_was_set_to_yesterday_and_is_wrong_until_it_is_set_right() {
        wentBack(NOON);

        assertThat(wentBack(NOON.minus(Duration.ofDays(1)))).isTrue();
        assertThat(wentBack(NOON.minus(Duration.ofDays(1)).plus(HALF_A_MINUTE))).isTrue();
        assertThat(wentBack(NOON.plus(HALF_A_MINUTE.multipliedBy(3)))).isFalse();
        assertThat(wentBack(NOON.plus(HALF_A_MINUTE))).isFalse();
    }

    private boolean wentBack(Instant wall) {
        steady += HALF_A_MINUTE.toNanos();
        return course.wentBack(wall, steady);
    }
}
