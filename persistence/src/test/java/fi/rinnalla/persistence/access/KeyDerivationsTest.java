package fi.rinnalla.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.persistence.access.KeyDerivations.Purpose;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Slow work")
class KeyDerivationsTest {
    private static final Duration PATIENT = Duration.ofSeconds(20);

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch hold = new CountDownLatch(1);

    @AfterEach
    void go_home() {
        hold.countDown();
        people.shutdownNow();
    }

    @Test
    void is_done_by_only_so_many_at_once() throws InterruptedException {
        var derivations = new KeyDerivations(2, 20, PATIENT);
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        for (int i = 0; i < 20; i++) {
            people.execute(() -> derivations.derive(Purpose.CARD, () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                return now.decrementAndGet();
            }));
        }
        people.shutdown();

        assertThat(people.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(most).hasValueBetween(1, 2);
        assertThat(derivations.cardDerivations()).isEqualTo(20);
    }

    @Test
    void says_busy_when_the_waiting_room_is_full() throws InterruptedException {
        var derivations = new KeyDerivations(1, 2, PATIENT);
        occupy(derivations);
        var busy = new AtomicInteger();
        var answered = new CountDownLatch(3);
        for (int i = 0; i < 5; i++) {
            people.execute(() -> {
                try {
                    derivations.derive(Purpose.CARD, () -> 1);
                } catch (Busy e) {
                    busy.incrementAndGet();
                    answered.countDown();
                }
            });
        }

        assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(busy).hasValue(3);
    }

    @Test
    void says_busy_when_the_wait_is_too_long() throws InterruptedException {
        var derivations = new KeyDerivations(1, 2, Duration.ofMillis(20));
        occupy(derivations);

        assertThatThrownBy(() -> derivations.derive(Purpose.CARD, () -> 1))
                .isInstanceOfSatisfying(
                        Busy.class, busy -> assertThat(busy.retryAfter()).isPositive());
    }

    @Test
    void for_cards_does_not_hold_up_the_sign_in() throws InterruptedException {
        var derivations = new KeyDerivations(1, 0, PATIENT);
        occupy(derivations);

        assertThat(derivations.<Integer>derive(Purpose.SIGN_IN, () -> 7)).isEqualTo(7);
        assertThat(derivations.signInDerivations()).isEqualTo(1);
    }

    @Test
    void that_fails_gives_its_turn_back() {
        var derivations = new KeyDerivations(1, 0, PATIENT);

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> derivations.derive(Purpose.CARD, () -> {
                        throw new IllegalArgumentException("no");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(derivations.<Integer>derive(Purpose.CARD, () -> 7)).isEqualTo(7);
    }

    private void occupy(KeyDerivations derivations) throws InterruptedException {
        var inside = new CountDownLatch(1);
        people.execute(() -> derivations.derive(Purpose.CARD, () -> {
            inside.countDown();
            return await(hold);
        }));
        assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            return false;
        }
    }
}
