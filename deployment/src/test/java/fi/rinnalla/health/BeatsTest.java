package fi.rinnalla.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A heart that is felt each second")
class BeatsTest {
    private final Beats beats = new Beats();
    private long now = Long.MAX_VALUE - Duration.ofSeconds(3).toNanos();

    @Test
    void is_neither_felt_nor_lost_before_anybody_felt() {
        assertThat(beats.areFelt(now)).isFalse();
        assertThat(beats.areLost(now)).isFalse();
    }

    @Test
    void is_felt_as_long_as_the_last_beat_is_fresh_and_lost_only_when_one_was_missed() {
        feel(true);

        assertThat(beats.areFelt(now)).isTrue();
        pass(5_000);
        assertThat(beats.areFelt(now)).isFalse();
        assertThat(beats.areLost(now)).as("nobody felt for it").isFalse();
        feel(false);
        assertThat(beats.areLost(now)).isTrue();
        feel(true);
        assertThat(beats.areLost(now)).isFalse();
        assertThat(beats.areFelt(now)).isTrue();
    }

    @Test
    void is_lost_when_no_answer_comes_at_all() {
        feel(true);
        beats.begun(now);

        pass(2_000);
        assertThat(beats.areLost(now)).isFalse();
        pass(1_000);
        assertThat(beats.areLost(now)).isTrue();
        assertThat(beats.areFelt(now)).isFalse();
    }

    private void feel(boolean answered) {
        beats.begun(now);
        pass(1);
        beats.ended(answered, now);
    }

    private void pass(long millis) {
        now += Duration.ofMillis(millis).toNanos();
    }
}
