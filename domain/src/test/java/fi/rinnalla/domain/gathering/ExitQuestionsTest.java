package fi.rinnalla.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.gathering.SeatOutcome.Seated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The questions at the end")
class ExitQuestionsTest {
    private static final Instant BEFORE = Instant.parse("2026-11-23T10:00:00Z");
    private static final Meeting FIRST = on("2026-12-03");
    private static final Meeting LAST = on("2026-12-10");
    private static final Instant OVER = LAST.end();
    private static final Instant TWO_WEEKS_LATER = Instant.parse("2026-12-24T21:59:59Z");
    private static final Instant CLOSED = Instant.parse("2026-12-24T22:00:00Z");
    private static final ExitAnswers HEARD = new ExitAnswers(Map.of(ExitQuestion.HEARD, 4));

    private final Gathering group = AGroup.withSeats(8, FIRST, LAST);
    private final List<Seat> people = new ArrayList<>();

    @Test
    void are_asked_when_the_last_meeting_has_ended_and_for_two_weeks() {
        var seat = somebody("Lumme");

        assertThat(end().ask(seat, FIRST.end())).isFalse();
        assertThat(end().ask(seat, OVER.minusSeconds(1))).isFalse();
        assertThat(end().ask(seat, OVER)).isTrue();
        assertThat(end().ask(seat, TWO_WEEKS_LATER)).isTrue();
        assertThat(end().ask(seat, CLOSED)).isFalse();
    }

    @Test
    void come_earlier_where_the_last_meeting_was_cancelled() {
        var seat = somebody("Lumme");
        group.timetable().cancel(group.sessions().get(1).id(), Map.of());

        assertThat(end().ask(seat, FIRST.end())).isTrue();
    }

    @Test
    void are_not_asked_where_no_meeting_took_place() {
        var seat = somebody("Lumme");
        group.sessions().forEach(it -> group.timetable().cancel(it.id(), Map.of()));

        assertThat(end().asking()).isEmpty();
        assertThat(end().ask(seat, OVER)).isFalse();
        assertThat(end().results(CLOSED)).isEmpty();
    }

    @Test
    void are_answered_once_for_each_seat() {
        var seat = somebody("Lumme");

        assertThat(end().answer(seat.id(), HEARD, OVER)).isEqualTo(ExitOutcome.COUNTED);
        assertThat(end().answer(seat.id(), HEARD, OVER)).isEqualTo(ExitOutcome.ANSWERED_BEFORE);

        everybodyElseAnswers(4);
        assertThat(heard().answers()).isEqualTo(5);
    }

    @Test
    void are_not_for_whoever_gave_their_seat_back() {
        var seat = somebody("Lumme");
        group.line().leave(seat.id(), BEFORE);

        assertThat(end().answer(seat.id(), HEARD, OVER)).isEqualTo(ExitOutcome.NOT_ASKED);
    }

    @Test
    void show_nothing_while_answers_may_come() {
        everybodyElseAnswers(6);

        assertThat(end().results(TWO_WEEKS_LATER)).isEmpty();
        assertThat(end().results(CLOSED)).hasSize(ExitQuestion.values().length);
    }

    @Test
    void show_nothing_of_a_question_that_fewer_than_five_have_answered() {
        everybodyElseAnswers(4);
        assertThat(heard().counts()).isEmpty();
        assertThat(heard().answers()).isZero();
        assertThat(heard().mean()).isEmpty();

        everybodyElseAnswers(1);
        assertThat(heard().counts()).contains(List.of(0, 0, 0, 5, 0));
        assertThat(heard().mean()).contains(4.0);
        assertThat(result(ExitQuestion.INFORMED).counts()).isEmpty();
    }

    @Test
    void have_five_steps_and_at_least_one_answer() {
        assertThatThrownBy(() -> new ExitAnswers(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExitAnswers(Map.of(ExitQuestion.FELT, 6)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Questions end() {
        return group.questions(Moment.END);
    }

    private void everybodyElseAnswers(int many) {
        for (var n = 0; n < many; n++) {
            end().answer(somebody("Nimi " + "abcdefgh".charAt(people.size())).id(), HEARD, OVER);
        }
    }

    private Seat somebody(String name) {
        var seat = ((Seated) group.line().signUp(AGroup.asked(name), BEFORE)).seat();
        people.add(seat);
        return seat;
    }

    private ExitResult heard() {
        return result(ExitQuestion.HEARD);
    }

    private ExitResult result(ExitQuestion question) {
        return end().results(CLOSED).stream()
                .filter(it -> it.question() == question)
                .findFirst()
                .orElseThrow();
    }

    private static Meeting on(String day) {
        return new Meeting(LocalDate.parse(day), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
    }
}
