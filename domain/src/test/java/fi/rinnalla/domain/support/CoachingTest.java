package fi.rinnalla.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A coaching")
class CoachingTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Sealed CLOSED = new Sealed(new byte[] {1, 2, 3});

    private final Coaching coaching =
            Coaching.begun(new CoachingId(UUID.randomUUID()), RequestId.random(), Digest.of("form"), 2, MONDAY);

    @Test
    void has_one_session_for_each_form_and_an_exercise_only_in_one_that_was_held() {
        var first = agreeOn(MONDAY, "1");
        assertThat(coaching.agreeOn(UUID.randomUUID(), Digest.of("1"), TUESDAY, MONDAY))
                .isTrue();
        assertThat(coaching.sessions()).hasSize(1);

        assertThat(coaching.hold(first, Optional.of(Exercise.CIRCLES), MONDAY)).isTrue();
        assertThat(coaching.hold(first, Optional.of(Exercise.CIRCLES), MONDAY)).isFalse();
        assertThat(coaching.takeUp(first, MONDAY)).contains(SessionState.HELD);
        assertThat(coaching.one(first).orElseThrow().exercise()).isEmpty();
    }

    @Test
    void has_held_no_session_of_a_day_that_has_not_come() {
        var tomorrow = agreeOn(TUESDAY, "1");

        assertThat(coaching.hold(tomorrow, Optional.empty(), MONDAY)).isFalse();
        assertThat(coaching.cancel(tomorrow, MONDAY)).isTrue();
        assertThat(coaching.takeUp(tomorrow, TUESDAY)).as("a day too late").isEmpty();
    }

    @Test
    void ends_as_planned_only_after_what_was_planned() {
        coaching.hold(agreeOn(MONDAY, "1"), Optional.empty(), MONDAY);
        coaching.end(MONDAY);
        assertThat(coaching.state()).isEqualTo(CoachingState.STOPPED);
        assertThat(coaching.agreeOn(UUID.randomUUID(), Digest.of("2"), MONDAY, MONDAY))
                .isFalse();

        assertThat(coaching.goOn(TUESDAY)).isEmpty();
        assertThat(coaching.goOn(MONDAY)).contains(CoachingState.STOPPED);
        coaching.hold(agreeOn(MONDAY, "3"), Optional.empty(), MONDAY);
        coaching.end(MONDAY);

        assertThat(coaching.state()).isEqualTo(CoachingState.ENDED);
    }

    @Test
    void asks_the_start_while_it_begins_and_the_end_when_it_is_near_and_each_once() {
        assertThat(coaching.rate(RatedMoment.COACHING_END, CLOSED)).isFalse();
        assertThat(coaching.rate(RatedMoment.COACHING_START, CLOSED)).isTrue();
        assertThat(coaching.rate(RatedMoment.COACHING_START, CLOSED)).isFalse();

        coaching.end(MONDAY);

        assertThat(coaching.rate(RatedMoment.COACHING_END, CLOSED)).isTrue();
        assertThat(coaching.rate(RatedMoment.COACHING_END, CLOSED)).isFalse();
        assertThat(coaching.goOn(MONDAY)).as("the end has been rated").isEmpty();
    }

    @Test
    void keeps_goals_and_ratings_in_a_text_that_reads_back_as_it_was() {
        var goals = new Goals(List.of(
                new Goal("Nukun\n yöni", OptionalInt.of(0), OptionalInt.of(10)),
                new Goal("7 - puhun palaverissa", OptionalInt.empty(), OptionalInt.empty())));
        var rating = new Rating(Map.of(RatedQuestion.OWN_SAY, 5, RatedQuestion.HEARD, 1));

        assertThat(Goals.read(goals.text())).isEqualTo(goals);
        assertThat(goals.all().get(0).words()).isEqualTo("Nukun yöni");
        assertThat(Goals.read(Goals.NONE.text())).isEqualTo(Goals.NONE);
        assertThat(Rating.read(rating.text())).isEqualTo(rating);
        assertThat(Rating.read(new Rating(Map.of()).text()).isEmpty()).isTrue();
        assertThatThrownBy(() -> new Goal("Jaksan", OptionalInt.of(11), OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private UUID agreeOn(LocalDate day, String form) {
        var id = UUID.randomUUID();
        assertThat(coaching.agreeOn(id, Digest.of(form), day, MONDAY)).isTrue();
        return id;
    }
}
