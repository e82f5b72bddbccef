package fi.rinnalla.services.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.shared.MovedClock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A device in which somebody has signed in")
class KnownDevicesTest {
    private static final UUID KASPER = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID LAUSTE = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    private static final EmailAddress WORKER = new EmailAddress("worker@example.org");
    private static final EmailAddress COLLEAGUE = new EmailAddress("colleague@example.org");

    private final MovedClock clock = MovedClock.at("2026-03-02T08:00:00Z");
    private final KnownDevices devices = new KnownDevices(new FixedSecrets(1), clock);
    private final Optional<String> cookie = Optional.of(devices.introduce(KASPER, WORKER, Optional.empty()));

    @Test
    void is_recognised_for_that_account_at_that_door_only() {
        assertThat(devices.recognise(KASPER, WORKER, cookie)).isPresent();
        assertThat(devices.recognise(KASPER, COLLEAGUE, cookie)).isEmpty();
        assertThat(devices.recognise(LAUSTE, WORKER, cookie)).isEmpty();
        assertThat(devices.recognise(KASPER, WORKER, Optional.empty())).isEmpty();
    }

    @Test
    void is_the_same_device_each_time() {
        assertThat(devices.recognise(KASPER, WORKER, cookie)).isEqualTo(devices.recognise(KASPER, WORKER, cookie));
    }

    @Test
    void is_forgotten_after_half_a_year() {
        clock.moveOn(KnownDevices.REMEMBERED.minus(Duration.ofMillis(1)));
        assertThat(devices.recognise(KASPER, WORKER, cookie)).isPresent();

        clock.moveOn(Duration.ofMillis(1));
        assertThat(devices.recognise(KASPER, WORKER, cookie)).isEmpty();
    }

    @Test
    void may_be_shared_by_colleagues() {
        var shared = Optional.of(devices.introduce(KASPER, COLLEAGUE, cookie));

        assertThat(devices.recognise(KASPER, WORKER, shared)).isPresent();
        assertThat(devices.recognise(KASPER, COLLEAGUE, shared)).isPresent();
    }

    @Test
    void remembers_the_last_four_and_each_once() {
        var value = cookie;
        for (int i = 0; i < 10; i++) {
            value = Optional.of(devices.introduce(KASPER, COLLEAGUE, value));
        }
        assertThat(devices.recognise(KASPER, WORKER, value)).isPresent();

        for (int i = 0; i < 4; i++) {
            value = Optional.of(devices.introduce(KASPER, new EmailAddress("new" + i + "@example.org"), value));
        }
        assertThat(devices.recognise(KASPER, WORKER, value)).isEmpty();
        assertThat(value.orElseThrow().length()).isLessThan(400);
    }

    @Test
    void names_nobody_and_cannot_be_made_up() {
        var value = cookie.orElseThrow();
        var changed = (value.charAt(0) == 'A' ? "B" : "A") + value.substring(1);
        var foreign = new KnownDevices(new FixedSecrets(9), clock).introduce(KASPER, WORKER, Optional.empty());

        assertThat(value).doesNotContain("worker");
        for (var madeUp : new String[] {changed, foreign, "", "~~~~", "%", "x".repeat(10_000)}) {
            assertThat(devices.recognise(KASPER, WORKER, Optional.of(madeUp))).isEmpty();
        }
    }
}
