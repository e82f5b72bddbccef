package fi.rinnalla.services.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.services.access.Passage.Free;
import fi.rinnalla.services.access.Passage.Later;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Where strangers may knock")
class LimiterTest {
    private static final UUID KASPER = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID LAUSTE = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    private static final String HOME = "192.0.2.7";

    private final MovedClock clock = MovedClock.at("2026-03-02T22:40:00Z");
    private final Limiter limiter = limiter(1);

    @ParameterizedTest
    @EnumSource
    void a_neighbourhood_passes_freely_up_to_its_measure_and_then_waits(Gate gate) {
        for (int i = 0; i < gate.ofANeighbourhood().atOnce(); i++) {
            assertThat(knock(KASPER, gate, HOME)).isEqualTo(new Free());
        }

        assertThat(knock(KASPER, gate, "192.0.2.200")).isInstanceOf(Later.class);
        assertThat(knock(KASPER, gate, "192.0.3.7")).isEqualTo(new Free());
        assertThat(knock(LAUSTE, gate, HOME)).isEqualTo(new Free());
    }

    @Test
    void the_bucket_fills_by_itself() {
        exhaust(Gate.CARD, HOME);

        clock.moveOn(Gate.CARD.ofANeighbourhood().oneMoreEach());

        assertThat(knock(KASPER, Gate.CARD, HOME)).isEqualTo(new Free());
        assertThat(knock(KASPER, Gate.CARD, HOME)).isInstanceOf(Later.class);
    }

    @Test
    void one_gate_does_not_tire_another() {
        exhaust(Gate.CARD, HOME);

        assertThat(knock(KASPER, Gate.ANONYMOUS_POST, HOME)).isEqualTo(new Free());
    }

    /** Promise 12: whatever others did, the right words get through within fifteen seconds. */
    @Test
    void five_thousand_failures_from_fifty_places_lock_nobody_out() {
        for (int i = 0; i < 5_000; i++) {
            knock(KASPER, Gate.CARD, "10.0." + i % 50 + ".1");
            limiter.failed(KASPER, Gate.CARD);
        }

        for (int parent = 0; parent < 20; parent++) {
            var later = (Later) knock(KASPER, Gate.CARD, HOME);
            assertThat(later.after()).isLessThanOrEqualTo(Duration.ofSeconds(15));
            clock.moveOn(later.after());
            for (int i = 0; i < 100; i++) {
                limiter.failed(KASPER, Gate.CARD);
            }
            assertThat(knock(KASPER, Gate.CARD, HOME, later.ticket())).isEqualTo(new Free());
        }
        assertThat(knock(LAUSTE, Gate.CARD, HOME)).isEqualTo(new Free());
    }

    @Test
    void a_program_may_ask_much_at_once_and_then_as_its_own_bucket_fills() {
        var mine = UUID.randomUUID();
        var most = limiter.allow(mine).most();
        for (int i = 1; i < most; i++) {
            assertThat(limiter.allow(mine).granted()).isTrue();
        }

        var spent = limiter.allow(mine);
        assertThat(spent.granted()).isFalse();
        assertThat(spent.left()).isZero();
        assertThat(limiter.allow(UUID.randomUUID()).left()).isEqualTo(most - 1);
        clock.moveOn(spent.until());
        assertThat(limiter.allow(mine).granted()).isTrue();
        assertThat(limiter.allow(mine).granted()).isFalse();
    }

    @Test
    void right_cards_cost_the_organisation_nothing() {
        for (int i = 0; i < 5_000; i++) {
            assertThat(knock(KASPER, Gate.CARD, "10." + i / 250 + "." + i % 250 + ".1"))
                    .isEqualTo(new Free());
        }
    }

    @Test
    void a_crowd_of_posts_from_everywhere_is_asked_to_wait() {
        int passed = 0;
        for (int i = 0; i < 5_000; i++) {
            passed +=
                    knock(KASPER, Gate.ANONYMOUS_POST, "10." + i / 250 + "." + i % 250 + ".1") instanceof Free ? 1 : 0;
        }

        assertThat(passed).isEqualTo(Gate.ANONYMOUS_POST.ofADoor().atOnce());
    }

    @Test
    void a_ticket_is_good_after_its_moment_at_its_door_and_gate_and_once() {
        exhaust(Gate.CARD, HOME);
        exhaust(Gate.ANONYMOUS_POST, HOME);
        var ticket = ((Later) knock(KASPER, Gate.CARD, HOME)).ticket();

        assertThat(knock(KASPER, Gate.CARD, HOME, ticket)).as("too early").isInstanceOf(Later.class);
        clock.moveOn(NotBefore.WAIT);
        exhaust(Gate.CARD, HOME);
        exhaust(Gate.ANONYMOUS_POST, HOME);
        assertThat(knock(KASPER, Gate.ANONYMOUS_POST, HOME, ticket))
                .as("another gate")
                .isInstanceOf(Later.class);
        assertThat(knock(KASPER, Gate.CARD, HOME, ticket)).as("right").isEqualTo(new Free());
        assertThat(knock(KASPER, Gate.CARD, HOME, ticket)).as("again").isInstanceOf(Later.class);
    }

    @Test
    void a_ticket_gets_old() {
        exhaust(Gate.CARD, HOME);
        var ticket = ((Later) knock(KASPER, Gate.CARD, HOME)).ticket();

        clock.moveOn(NotBefore.WAIT.plus(NotBefore.GOOD_FOR));
        exhaust(Gate.CARD, HOME);

        assertThat(knock(KASPER, Gate.CARD, HOME, ticket)).isInstanceOf(Later.class);
    }

    @Test
    void a_made_up_ticket_opens_nothing() {
        exhaust(Gate.CARD, HOME);
        var foreign = new NotBefore(new FixedSecrets(9), clock).ticket(KASPER, Gate.CARD);
        clock.moveOn(NotBefore.WAIT);
        exhaust(Gate.CARD, HOME);

        for (var ticket : new String[] {"", "x", "%%%", "A".repeat(75), foreign}) {
            assertThat(knock(KASPER, Gate.CARD, HOME, ticket)).isInstanceOf(Later.class);
        }
    }

    @Test
    void a_clock_set_back_locks_nobody_out() {
        knock(KASPER, Gate.CARD, HOME);
        clock.moveOn(Duration.ofDays(-1));
        exhaust(Gate.CARD, HOME);
        clock.moveOn(Duration.ofMinutes(-10));

        var later = (Later) knock(KASPER, Gate.CARD, HOME);
        clock.moveOn(later.after());

        assertThat(knock(KASPER, Gate.CARD, HOME, later.ticket())).isEqualTo(new Free());
    }

    @Test
    void generosity_multiplies_the_measure() {
        var generous = limiter(100);

        for (int i = 0; i < 100 * Gate.CARD.ofANeighbourhood().atOnce(); i++) {
            assertThat(generous.mayPass(KASPER, Gate.CARD, HOME, Optional.empty()))
                    .isEqualTo(new Free());
        }
        assertThat(generous.mayPass(KASPER, Gate.CARD, HOME, Optional.empty())).isInstanceOf(Later.class);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.254, true",
        "192.0.2.1, 192.0.3.1, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:192.0.2.1, 192.0.2.9, true",
        "[2001:db8::1%eth0], 2001:db8::2, true",
        "example.org, not an address, true",
        "'', 999.1.1.1, true"
    })
    void addresses_are_told_apart_by_their_block_only(String one, String other, boolean neighbours) {
        assertThat(Arrays.equals(Neighbourhood.of(one), Neighbourhood.of(other)))
                .isEqualTo(neighbours);
    }

    private void exhaust(Gate gate, String address) {
        while (knock(KASPER, gate, address) instanceof Free) {
            // until the bucket is dry
        }
    }

    private Passage knock(UUID door, Gate gate, String address) {
        return limiter.mayPass(door, gate, address, Optional.empty());
    }

    private Passage knock(UUID door, Gate gate, String address, String ticket) {
        return limiter.mayPass(door, gate, address, Optional.of(ticket));
    }

    private Limiter limiter(int generosity) {
        return new Limiter(clock, new NotBefore(new FixedSecrets(1), clock), generosity);
    }
}
