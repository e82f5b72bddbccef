package fi.rinnalla.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A letter that the house owes to the post")
class LetterTest {
    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");

    private final Letter letter = Letter.about(UUID.randomUUID(), OutboxKind.ANSWER_OWED, NOON, PostRound.MORNING);

    @Test
    void leaves_with_the_next_round() {
        assertThat(letter.dueAt()).isEqualTo("2026-03-03T06:00:00Z");
        assertThat(letter.isOpen()).isTrue();
    }

    @Test
    void knows_the_day_but_not_the_moment_of_what_it_is_about() {
        var atNight = Letter.about(
                UUID.randomUUID(), OutboxKind.ANSWER_OWED, Instant.parse("2026-03-02T21:17:43Z"), PostRound.MORNING);

        assertThat(letter.createdAt()).isEqualTo(atNight.createdAt()).isEqualTo("2026-03-01T22:00:00Z");
        assertThat(letter.id().version()).isEqualTo(4);
    }

    @Test
    void may_have_a_time_of_its_own_and_know_what_it_was_written_for() {
        var due = NOON.plus(Duration.ofMinutes(5));
        var own = Letter.leaving(due, UUID.randomUUID(), OutboxKind.DAY_BEFORE, "2026-03-04", NOON);

        assertThat(own.dueAt()).isEqualTo(due);
        assertThat(own.mark()).isEqualTo("2026-03-04");
        assertThat(own.createdAt()).isEqualTo("2026-03-01T22:00:00Z");
    }

    @Test
    void is_nobody_elses_while_somebody_carries_it() {
        letter.taken(NOON);

        assertThat(letter.dueAt()).isEqualTo(NOON.plus(Duration.ofMinutes(5)));
    }

    @Test
    void waits_twice_as_long_after_each_failure_and_never_longer_than_about_an_hour() {
        var now = NOON;
        var longest = Duration.ZERO;
        for (int i = 0; i < 10; i++) {
            letter.taken(now);
            letter.failed(now);
            var wait = Duration.between(now, letter.dueAt());
            assertThat(wait).isGreaterThanOrEqualTo(longest).isLessThanOrEqualTo(Duration.ofMinutes(64));
            longest = wait;
            now = letter.dueAt();
        }
        assertThat(longest).isEqualTo(Duration.ofMinutes(64));
    }

    @Test
    void is_given_up_after_about_a_day_of_trying() {
        var now = letter.dueAt();
        while (letter.isOpen()) {
            letter.taken(now);
            letter.failed(now);
            now = letter.isOpen() ? letter.dueAt() : now;
        }

        assertThat(letter.wasGivenUp()).isTrue();
        assertThat(Duration.between(Instant.parse("2026-03-03T06:00:00Z"), now))
                .isBetween(Duration.ofHours(23), Duration.ofHours(24));
    }

    @Test
    void that_nobody_tried_for_long_is_not_given_up_at_its_first_trial() {
        var late = NOON.plus(Duration.ofDays(3));
        letter.taken(late);
        letter.failed(late);

        assertThat(letter.isOpen()).isTrue();
    }

    @Test
    void is_sent_once_and_stays_sent() {
        letter.taken(NOON);
        letter.sent(NOON);
        letter.failed(NOON.plus(Duration.ofDays(2)));

        assertThat(letter.wasSent()).isTrue();
        assertThat(letter.wasGivenUp()).isFalse();
    }
}
