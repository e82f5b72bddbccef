package fi.rinnalla.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.gathering.SeatOutcome.Seated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The questions at the start")
class StartQuestionsTest {
    private static final Instant BEFORE = Instant.parse("2026-11-23T10:00:00Z");
    private static final Meeting FIRST = on("2026-12-03");
    private static final Meeting SECOND = on("2026-12-10");
    private static final Meeting THIRD = on("2026-12-17");
    private static final Instant BETWEEN = FIRST.end();
    private static final ExitAnswers INFORMED = new ExitAnswers(Map.of(ExitQuestion.INFORMED, 2));

    private final Gathering group = AGroup.withSeats(8, FIRST, SECOND, THIRD);
    private final Seat seat = ((Seated) group.line().signUp(AGroup.asked("Lumme"), BEFORE)).seat();

    @Test
    void are_not_asked_unless_the_group_wishes_it() {
        assertThat(start().asking()).isEmpty();
        assertThat(start().ask(seat, BETWEEN)).isFalse();

        group.askAtTheStart(true);
        assertThat(start().ask(seat, BETWEEN)).isTrue();

        group.askAtTheStart(false);
        assertThat(start().ask(seat, BETWEEN)).isFalse();
    }

    @Test
    void are_asked_from_the_beginning_of_the_first_meeting_to_that_of_the_second() {
        group.askAtTheStart(true);

        assertThat(start().ask(seat, FIRST.begin().minusSeconds(1))).isFalse();
        assertThat(start().ask(seat, FIRST.begin())).isTrue();
        assertThat(start().ask(seat, SECOND.begin().minusSeconds(1))).isTrue();
        assertThat(start().ask(seat, SECOND.begin())).isFalse();
    }

    @Test
    void wait_for_the_next_meeting_where_one_was_cancelled() {
        group.askAtTheStart(true);
        group.timetable().cancel(group.sessions().get(1).id(), Map.of());

        assertThat(start().ask(seat, SECOND.end())).isTrue();
        assertThat(start().ask(seat, THIRD.begin())).isFalse();
    }

    @Test
    void are_answered_once_and_those_at_the_end_once_more() {
        group.askAtTheStart(true);

        assertThat(start().answer(seat.id(), INFORMED, BETWEEN)).isEqualTo(ExitOutcome.COUNTED);
        assertThat(start().answer(seat.id(), INFORMED, BETWEEN)).isEqualTo(ExitOutcome.ANSWERED_BEFORE);
        assertThat(seat.answered(Moment.END)).isFalse();

        var end = group.questions(Moment.END);
        assertThat(end.answer(seat.id(), INFORMED, THIRD.end())).isEqualTo(ExitOutcome.COUNTED);
    }

    @Test
    void show_nothing_until_nobody_can_answer_any_more() {
        group.askAtTheStart(true);

        assertThat(start().results(SECOND.begin().minusSeconds(1))).isEmpty();
        assertThat(start().results(SECOND.begin()))
                .extracting(ExitResult::question)
                .containsExactly(ExitQuestion.INFORMED, ExitQuestion.NEXT_STEP, ExitQuestion.LESS_ALONE);
    }

    @Test
    void are_for_groups_with_seats_alone() {
        var event = Gathering.planned(
                group.id(),
                AGroup.asked("Kajo").formKey(),
                group.programme(),
                GatheringKind.EVENT,
                Way.PLACE,
                group.place(),
                group.seats());

        assertThat(event.mayAskAtTheStart()).isFalse();
        assertThatThrownBy(() -> event.askAtTheStart(true)).isInstanceOf(IllegalArgumentException.class);
    }

    private Questions start() {
        return group.questions(Moment.START);
    }

    private static Meeting on(String day) {
        return new Meeting(LocalDate.parse(day), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
    }
}
