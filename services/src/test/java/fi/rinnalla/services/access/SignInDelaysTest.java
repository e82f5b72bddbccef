package fi.rinnalla.services.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.shared.MovedClock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who signs in with a wrong password")
class SignInDelaysTest {
    private static final UUID KASPER = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID LAUSTE = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    private static final EmailAddress WORKER = new EmailAddress("worker@example.org");
    private static final EmailAddress COLLEAGUE = new EmailAddress("colleague@example.org");
    private static final Optional<KnownDevice> STRANGE = Optional.empty();
    private static final Optional<KnownDevice> TABLET = Optional.of(new KnownDevice("tablet"));
    private static final String OFFICE = "192.0.2.7";

    private final MovedClock clock = MovedClock.at("2026-03-02T08:00:00Z");
    private final SignInDelays delays = new SignInDelays(clock);

    @Test
    void may_try_three_times_and_then_waits_twice_as_long_each_time_up_to_a_minute() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempt(WORKER, STRANGE)).isZero();
        }

        for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            assertThat(attempt(WORKER, STRANGE)).hasSeconds(seconds);
            clock.moveOn(Duration.ofSeconds(seconds));
            assertThat(attempt(WORKER, STRANGE)).isZero();
        }
    }

    @Test
    void does_not_make_the_wait_longer_by_knocking_during_it() {
        failUntilWaiting(WORKER);

        for (int i = 0; i < 100; i++) {
            attempt(WORKER, STRANGE);
        }

        assertThat(attempt(WORKER, STRANGE)).hasSeconds(1);
    }

    @Test
    void waits_the_same_whether_the_account_exists_or_not() {
        failUntilWaiting(WORKER);
        failUntilWaiting(new EmailAddress("nobody@example.org"));

        assertThat(attempt(new EmailAddress("nobody@example.org"), STRANGE)).isEqualTo(attempt(WORKER, STRANGE));
    }

    @Test
    void keeps_neither_a_colleague_nor_the_next_organisation_waiting() {
        failUntilWaiting(WORKER);

        assertThat(attempt(COLLEAGUE, STRANGE)).isZero();
        assertThat(delays.attempt(LAUSTE, WORKER, OFFICE, STRANGE)).isZero();
    }

    @Test
    void and_then_with_the_right_one_starts_anew() {
        failUntilWaiting(WORKER);
        clock.moveOn(Duration.ofSeconds(1));

        assertThat(attempt(WORKER, STRANGE)).isZero();
        delays.succeeded(KASPER, WORKER, OFFICE, STRANGE);

        assertThat(attempt(WORKER, STRANGE)).isZero();
    }

    @Test
    void and_tries_one_password_on_many_accounts_waits_too() {
        int free = 0;
        for (int i = 0; i < 100; i++) {
            free += attempt(new EmailAddress("worker" + i + "@example.org"), STRANGE)
                            .isZero()
                    ? 1
                    : 0;
        }

        assertThat(free).isEqualTo(20);
        assertThat(delays.attempt(KASPER, COLLEAGUE, "198.51.100.1", STRANGE)).isZero();
    }

    /** Promise 12, for colleagues. */
    @Test
    void never_locks_out_a_colleague_on_a_known_device() {
        for (int i = 0; i < 5_000; i++) {
            delays.attempt(KASPER, WORKER, "10.0." + i % 50 + ".1", STRANGE);
            delays.attempt(KASPER, WORKER, OFFICE, STRANGE);
            clock.moveOn(Duration.ofMillis(500));
        }

        assertThat(attempt(WORKER, STRANGE)).isPositive();
        assertThat(attempt(WORKER, TABLET)).isZero();
    }

    @Test
    void on_a_stolen_device_waits_as_well_but_never_long() {
        for (int i = 0; i < 1_000; i++) {
            attempt(WORKER, TABLET);
            clock.moveOn(Duration.ofMillis(10));
        }

        assertThat(attempt(WORKER, TABLET)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(10));
        assertThat(attempt(WORKER, STRANGE))
                .as("the account does not wait for it")
                .isZero();
    }

    @Test
    void is_forgiven_after_a_quiet_hour_and_when_the_clock_is_set_back() {
        for (int i = 0; i < 12; i++) {
            attempt(WORKER, STRANGE);
            clock.moveOn(Duration.ofMinutes(1));
        }
        clock.moveOn(Duration.ofHours(1));
        assertThat(attempt(WORKER, STRANGE)).isZero();
        assertThat(attempt(WORKER, STRANGE)).isZero();
        assertThat(attempt(WORKER, STRANGE)).isZero();
        assertThat(attempt(WORKER, STRANGE)).hasSeconds(1);

        clock.moveOn(Duration.ofHours(-5));
        assertThat(attempt(WORKER, STRANGE)).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    private void failUntilWaiting(EmailAddress account) {
        for (int i = 0; i < 3; i++) {
            assertThat(attempt(account, STRANGE)).isZero();
        }
        assertThat(attempt(account, STRANGE)).isPositive();
    }

    private Duration attempt(EmailAddress account, Optional<KnownDevice> device) {
        return delays.attempt(KASPER, account, OFFICE, device);
    }
}
