package fi.rinnalla.services.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.MovedClock;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Footprints")
class FootprintsTest {
    private final MovedClock clock = MovedClock.at("2026-03-02T22:40:00Z");
    private final Footprints<AtomicInteger> footprints = new Footprints<>(3);

    @Test
    void are_known_again_on_the_same_day() {
        step(1).set(7);

        assertThat(step(1)).hasValue(7);
        assertThat(step(2)).hasValue(0);
    }

    @Test
    void are_forgotten_after_a_day_whichever_way_the_clock_goes() {
        step(1).set(7);
        clock.moveOn(Duration.ofHours(24));
        assertThat(step(1)).hasValue(0);

        step(1).set(7);
        clock.moveOn(Duration.ofHours(-30));
        assertThat(step(1)).hasValue(0);
    }

    @Test
    void never_fill_the_memory_and_the_longest_unseen_go_first() {
        step(1).set(7);
        step(2).set(7);
        step(3).set(7);
        step(1);
        step(4);

        assertThat(footprints.size()).isEqualTo(3);
        assertThat(step(1)).hasValue(7);
        assertThat(step(2)).hasValue(0);
    }

    private AtomicInteger step(int who) {
        return footprints.of(
                clock.instant(),
                AtomicInteger::new,
                ByteBuffer.allocate(4).putInt(who).array());
    }
}
