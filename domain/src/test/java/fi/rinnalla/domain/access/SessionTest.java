package fi.rinnalla.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Digest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session")
class SessionTest {
    private static final Instant NINE = Instant.parse("2026-03-02T07:00:00Z");
    private static final Digest TOKEN = Digest.of("a token");

    @Test
    void of_staff_ends_after_thirty_minutes_without_a_sign_of_life() {
        var session = staffSession();

        assertThat(session.isAlive(NINE.plusSeconds(1799))).isTrue();
        assertThat(session.isAlive(NINE.plusSeconds(1800))).isFalse();
    }

    @Test
    void of_staff_ends_after_twelve_hours_of_steady_work() {
        var session = staffSession();
        for (var minutes = 20; minutes < 720; minutes += 20) {
            session.seen(at(minutes));
        }

        assertThat(session.isAlive(at(719))).isTrue();
        assertThat(session.isAlive(at(720))).isFalse();
    }

    @Test
    void of_a_card_ends_after_a_quarter_of_an_hour_and_after_an_hour_in_any_case() {
        var session = CardSession.begun(CardId.random(), TOKEN, NINE);
        assertThat(session.isAlive(at(15))).isFalse();

        for (var minutes = 10; minutes < 60; minutes += 10) {
            session.seen(at(minutes));
        }
        assertThat(session.isAlive(at(59))).isTrue();
        assertThat(session.isAlive(at(60))).isFalse();
    }

    @Test
    void of_a_shared_tablet_lasts_without_a_sign_of_life_until_midnight_in_helsinki_and_no_longer() {
        var session = StaffSession.ofATallyDevice(new StaffId(UUID.randomUUID()), TOKEN, NINE);

        assertThat(session.isAlive(Instant.parse("2026-03-02T21:59:59Z"))).isTrue();
        assertThat(session.isAlive(Instant.parse("2026-03-02T22:00:00Z"))).isFalse();
    }

    @Test
    void that_has_ended_is_not_brought_back_by_a_late_request() {
        var session = staffSession();
        session.end(at(5));

        session.seen(at(6));

        assertThat(session.isAlive(at(6))).isFalse();
        assertThat(session.endedAt()).contains(at(5));
    }

    @Test
    void that_has_died_of_silence_is_not_brought_back_either() {
        var session = staffSession();

        session.seen(at(31));

        assertThat(session.isAlive(at(31))).isFalse();
    }

    @Test
    void notes_a_sign_of_life_once_a_minute_only() {
        var session = staffSession();

        session.seen(NINE.plusSeconds(59));
        assertThat(session.seenAt()).isEqualTo(NINE);

        session.seen(NINE.plusSeconds(60));
        assertThat(session.seenAt()).isEqualTo(NINE.plusSeconds(60));
    }

    private static StaffSession staffSession() {
        return StaffSession.begun(new StaffId(UUID.randomUUID()), TOKEN, NINE);
    }

    private static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }
}
