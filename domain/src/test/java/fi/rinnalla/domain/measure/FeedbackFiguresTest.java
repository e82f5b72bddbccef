package fi.rinnalla.domain.measure;

import static fi.rinnalla.domain.feedback.AFeedback.TEN_DAYS;
import static fi.rinnalla.domain.feedback.AFeedback.aFeedback;
import static fi.rinnalla.domain.feedback.AFeedback.anAnswer;
import static fi.rinnalla.domain.feedback.AnswerKind.ANSWER;
import static fi.rinnalla.domain.feedback.AnswerKind.NO_CHANGE;
import static fi.rinnalla.domain.feedback.AnswerKind.SET_ASIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A figure about feedback")
class FeedbackFiguresTest {
    private static final Quarter SPRING = Quarter.of("2026Q2");
    private static final Quarter SUMMER = Quarter.of("2026Q3");
    private static final LocalDate LATER = LocalDate.parse("2026-12-31");

    @Test
    void counts_what_was_received_on_its_first_and_on_its_last_day() {
        var figures = spring(received("2026-04-01"), received("2026-06-30"), received("2026-07-01"));

        assertThat(figures.of(Cell.of(Indicator.FEEDBACK_RECEIVED))).isEqualTo(2);
    }

    @Test
    void does_not_count_what_was_set_aside() {
        var spam = received("2026-05-04");
        spam.answer(anAnswer(SET_ASIDE), day("2026-05-05"));

        assertThat(spring(spam)).isEqualTo(spring());
    }

    @Test
    void is_in_time_when_the_answer_came_on_the_very_day_it_was_due() {
        var onTheDay = received("2026-05-04");
        onTheDay.answer(anAnswer(ANSWER), onTheDay.dueOn());
        var dayAfter = received("2026-05-04");
        dayAfter.answer(anAnswer(ANSWER), dayAfter.dueOn().plusDays(1));

        assertThat(spring(onTheDay, dayAfter).of(Indicator.FEEDBACK_ANSWERED_IN_TIME))
                .containsExactly(1, 1);
    }

    @Test
    void is_not_in_time_when_no_answer_came_and_undecided_while_it_may_still_come() {
        var silent = received("2026-05-04");

        assertThat(FeedbackFigures.count(SPRING, silent.dueOn(), facts(silent), List.of())
                        .of(Indicator.FEEDBACK_ANSWERED_IN_TIME))
                .containsExactly(0, 0);
        assertThat(FeedbackFigures.count(SPRING, silent.dueOn().plusDays(1), facts(silent), List.of())
                        .of(Indicator.FEEDBACK_ANSWERED_IN_TIME))
                .containsExactly(0, 1);
    }

    @Test
    void belongs_to_the_quarter_in_which_the_answer_was_due() {
        var late = received("2026-06-30");
        late.answer(anAnswer(ANSWER), day("2026-07-01"));

        assertThat(spring(late).of(Indicator.FEEDBACK_ANSWERED_IN_TIME)).containsExactly(0, 0);
        assertThat(summer(late).of(Indicator.FEEDBACK_ANSWERED_IN_TIME)).containsExactly(1, 0);
    }

    @Test
    void puts_days_to_the_first_answer_into_its_class() {
        var figures = spring(
                answeredAfter(0),
                answeredAfter(3),
                answeredAfter(4),
                answeredAfter(7),
                answeredAfter(8),
                answeredAfter(14),
                answeredAfter(15),
                answeredAfter(40));

        assertThat(figures.of(Indicator.DAYS_TO_ANSWER)).containsExactly(2, 2, 2, 2);
    }

    @Test
    void counts_no_change_because_as_an_answer_and_by_itself() {
        var feedback = received("2026-05-04");
        feedback.answer(anAnswer(NO_CHANGE), day("2026-05-05"));

        var figures = spring(feedback);

        assertThat(figures.of(Cell.of(Indicator.NO_CHANGE_WITH_REASON))).isEqualTo(1);
        assertThat(figures.of(Indicator.FEEDBACK_ANSWERED_IN_TIME)).containsExactly(1, 0);
        assertThat(figures.of(Indicator.DAYS_TO_ANSWER)).containsExactly(1, 0, 0, 0);
    }

    @Test
    void stays_in_time_when_its_author_opens_it_again_later() {
        var feedback = received("2026-05-04");
        feedback.answer(anAnswer(ANSWER), day("2026-05-06"));
        feedback.say(Verdict.NOT_VISIBLE, day("2026-06-20"), TEN_DAYS);

        var figures = spring(feedback);

        assertThat(figures.of(Indicator.FEEDBACK_ANSWERED_IN_TIME)).containsExactly(1, 0);
        assertThat(figures.of(Indicator.CHANGE_VISIBLE_TO_AUTHORS)).containsExactly(0, 0, 1);

        feedback.answer(anAnswer(ANSWER), day("2026-06-24"));
        feedback.say(Verdict.VISIBLE, day("2026-06-28"), TEN_DAYS);
        assertThat(spring(feedback).of(Indicator.FEEDBACK_ANSWERED_IN_TIME)).containsExactly(1, 0);
        assertThat(spring(feedback).of(Indicator.DAYS_TO_ANSWER)).containsExactly(1, 0, 0, 0);
        assertThat(spring(feedback).of(Indicator.CHANGE_VISIBLE_TO_AUTHORS)).containsExactly(1, 0, 0);
    }

    @Test
    void stays_late_by_the_day_that_was_promised_whatever_day_is_given_when_it_is_opened_again() {
        var feedback = received("2026-05-04");
        feedback.answer(anAnswer(ANSWER), day("2026-05-21"));
        feedback.say(Verdict.NOT_VISIBLE, day("2026-05-25"), TEN_DAYS);
        feedback.answer(anAnswer(ANSWER), day("2026-05-26"));

        assertThat(feedback.firstDueOn()).isEqualTo("2026-05-19");
        assertThat(feedback.dueOn()).isEqualTo("2026-06-08");
        assertThat(spring(feedback).of(Indicator.FEEDBACK_ANSWERED_IN_TIME)).containsExactly(0, 1);
    }

    @Test
    void counts_one_change_however_many_texts_tell_of_it() {
        var about = UUID.randomUUID();
        var changes = List.of(
                new ChangeFact(about, ChangeState.CHANGED, day("2026-05-07")),
                new ChangeFact(about, ChangeState.CHANGED, day("2026-05-14")),
                new ChangeFact(UUID.randomUUID(), ChangeState.ON_TRIAL, day("2026-05-07")),
                new ChangeFact(UUID.randomUUID(), ChangeState.CHANGED, day("2026-07-02")));

        var figures = FeedbackFigures.count(SPRING, LATER, List.of(), changes);

        assertThat(figures.of(Cell.of(Indicator.CHANGES_MADE))).isEqualTo(1);
    }

    @Test
    void is_zero_in_every_cell_where_nothing_happened() {
        assertThat(spring().counts())
                .hasSize(44)
                .allSatisfy((cell, n) -> assertThat(n).isZero());
    }

    @Test
    void has_no_class_that_its_indicator_does_not_know() {
        assertThatThrownBy(() -> new Cell(Indicator.FEEDBACK_RECEIVED, "yes"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Indicator.coded("days-to-answer")).contains(Indicator.DAYS_TO_ANSWER);
        assertThat(Indicator.coded("hearts-won")).isEmpty();
    }

    private static Figures spring(Feedback... feedback) {
        return FeedbackFigures.count(SPRING, LATER, facts(feedback), List.of());
    }

    private static Figures summer(Feedback... feedback) {
        return FeedbackFigures.count(SUMMER, LATER, facts(feedback), List.of());
    }

    private static List<FeedbackFact> facts(Feedback... feedback) {
        return List.of(feedback).stream().map(it -> FeedbackFact.of(it)).toList();
    }

    private static Feedback answeredAfter(int days) {
        var feedback = received("2026-04-13");
        feedback.answer(anAnswer(ANSWER), feedback.receivedOn().plusDays(days));
        return feedback;
    }

    private static Feedback received(String day) {
        return aFeedback().withCard().receivedOn(day(day));
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
