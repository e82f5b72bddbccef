package fi.rinnalla.domain.feedback;

import static fi.rinnalla.domain.feedback.AFeedback.MONDAY;
import static fi.rinnalla.domain.feedback.AFeedback.TEN_DAYS;
import static fi.rinnalla.domain.feedback.AFeedback.aFeedback;
import static fi.rinnalla.domain.feedback.AFeedback.anAnswer;
import static fi.rinnalla.domain.feedback.AnswerKind.ANSWER;
import static fi.rinnalla.domain.feedback.AnswerKind.NO_CHANGE;
import static fi.rinnalla.domain.feedback.AnswerKind.SET_ASIDE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.VerdictOutcome.Noted;
import fi.rinnalla.domain.feedback.VerdictOutcome.Refusal;
import fi.rinnalla.domain.feedback.VerdictOutcome.Refused;
import fi.rinnalla.domain.feedback.VerdictOutcome.Reopened;
import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Feedback that a parent gives")
class FeedbackTest {
    private final Feedback feedback = aFeedback().withCard().receivedOn(MONDAY);

    @Test
    void is_owed_an_answer_in_ten_working_days() {
        assertThat(feedback.state()).isEqualTo(FeedbackState.RECEIVED);
        assertThat(feedback.dueOn()).isEqualTo("2026-03-16");
        assertThat(feedback.owed()).isTrue();
    }

    @Test
    void is_owed_an_answer_in_fourteen_days_when_it_is_about_accessibility() {
        var received = aFeedback().about(FeedbackKind.ACCESSIBILITY).receivedOn(LocalDate.parse("2025-12-20"));

        assertThat(received.dueOn()).isEqualTo("2026-01-03");
    }

    @Test
    void is_refused_when_it_says_nothing_at_all() {
        assertThat(aFeedback().sayingNothing().sentOn(MONDAY))
                .isEqualTo(new ReceiveOutcome.Refused(ReceiveOutcome.Refusal.NOTHING_SAID));
    }

    @Test
    void is_refused_when_it_may_be_paraphrased_but_nobody_could_accept_the_words() {
        assertThat(aFeedback().of(UseOfWords.PARAPHRASED).sentOn(MONDAY))
                .isEqualTo(new ReceiveOutcome.Refused(ReceiveOutcome.Refusal.PARAPHRASE_NEEDS_A_CARD));
    }

    @Test
    void is_read_once_however_often_it_is_opened() {
        assertThat(feedback.read(MONDAY)).isTrue();
        assertThat(feedback.read(MONDAY.plusDays(1))).isFalse();

        assertThat(feedback.readOn()).contains(MONDAY);
    }

    @Test
    void is_overdue_from_the_day_after_it_was_due() {
        assertThat(feedback.overdue(feedback.dueOn())).isFalse();
        assertThat(feedback.overdue(feedback.dueOn().plusDays(1))).isTrue();
    }

    @Test
    void is_closed_by_an_answer() {
        var given = anAnswer(ANSWER);

        assertThat(feedback.answer(given, MONDAY)).isEqualTo(new AnswerOutcome.Given(given.id()));

        assertThat(feedback.state()).isEqualTo(FeedbackState.ANSWERED);
        assertThat(feedback.closedOn()).contains(MONDAY);
        assertThat(feedback.readOn()).contains(MONDAY);
        assertThat(feedback.overdue(LocalDate.MAX)).isFalse();
    }

    @Test
    void is_closed_by_no_change_because_just_as_well() {
        feedback.answer(anAnswer(NO_CHANGE), MONDAY);

        assertThat(feedback.state().answered()).isTrue();
        assertThat(feedback.owed()).isFalse();
    }

    @Test
    void is_answered_once_when_two_colleagues_press_the_button() {
        feedback.answer(anAnswer(ANSWER), MONDAY);

        assertThat(feedback.answer(anAnswer(NO_CHANGE), MONDAY))
                .isEqualTo(new AnswerOutcome.Refused(AnswerOutcome.Refusal.ALREADY_ANSWERED));
        assertThat(feedback.answers()).hasSize(1);
    }

    @Test
    void owes_nothing_when_it_is_set_aside_with_a_reason() {
        feedback.answer(anAnswer(SET_ASIDE), MONDAY);

        assertThat(feedback.owed()).isFalse();
        assertThat(feedback.answers()).hasSize(1);
        assertThat(feedback.answer(anAnswer(ANSWER), MONDAY))
                .isEqualTo(new AnswerOutcome.Refused(AnswerOutcome.Refusal.SET_ASIDE));
    }

    @Test
    void is_owed_by_its_old_day_when_it_was_set_aside_by_mistake() {
        var due = feedback.dueOn();
        feedback.answer(anAnswer(SET_ASIDE), MONDAY);

        assertThat(feedback.takeUpAgain()).isTrue();

        assertThat(feedback.owed()).isTrue();
        assertThat(feedback.dueOn()).isEqualTo(due);
        assertThat(feedback.closedOn()).isEmpty();
        assertThat(feedback.takeUpAgain()).isFalse();
    }

    @Test
    void keeps_the_verdict_of_an_author_who_sees_the_change() {
        feedback.answer(anAnswer(ANSWER), MONDAY);

        assertThat(feedback.say(Verdict.PARTLY, MONDAY.plusDays(7), TEN_DAYS)).isEqualTo(new Noted(Verdict.PARTLY));
        assertThat(feedback.say(Verdict.VISIBLE, MONDAY.plusDays(9), TEN_DAYS)).isEqualTo(new Noted(Verdict.VISIBLE));

        assertThat(feedback.state()).isEqualTo(FeedbackState.ANSWERED);
        assertThat(feedback.verdictOn()).contains(MONDAY.plusDays(9));
    }

    @Test
    void is_open_again_and_owed_by_a_new_day_when_the_change_does_not_show() {
        feedback.answer(anAnswer(ANSWER), MONDAY);
        var later = LocalDate.parse("2026-06-10");

        var outcome = feedback.say(Verdict.NOT_VISIBLE, later, TEN_DAYS);

        assertThat(outcome).isEqualTo(new Reopened(LocalDate.parse("2026-06-25")));
        assertThat(feedback.againOpen()).isTrue();
        assertThat(feedback.dueOn()).isEqualTo("2026-06-25");
        assertThat(feedback.firstDueOn()).isEqualTo("2026-03-16");
        assertThat(feedback.state()).isEqualTo(FeedbackState.READ);
        assertThat(feedback.closedOn()).isEmpty();
        assertThat(feedback.overdue(later)).isFalse();
    }

    @Test
    void can_be_answered_once_more_after_it_was_opened_again() {
        feedback.answer(anAnswer(ANSWER), MONDAY);
        feedback.say(Verdict.NOT_VISIBLE, MONDAY.plusDays(20), TEN_DAYS);

        feedback.answer(anAnswer(NO_CHANGE), MONDAY.plusDays(22));

        assertThat(feedback.againOpen()).isFalse();
        assertThat(feedback.answers()).extracting(Answer::kind).containsExactly(ANSWER, NO_CHANGE);
    }

    @Test
    void takes_no_verdict_before_an_answer_nor_on_a_change_that_was_not_made() {
        assertThat(feedback.say(Verdict.VISIBLE, MONDAY, TEN_DAYS)).isEqualTo(new Refused(Refusal.NOT_ANSWERED_YET));

        feedback.answer(anAnswer(NO_CHANGE), MONDAY);

        assertThat(feedback.say(Verdict.NOT_VISIBLE, MONDAY, TEN_DAYS))
                .isEqualTo(new Refused(Refusal.NOTHING_WAS_CHANGED));
        assertThat(feedback.verdict()).isEmpty();
    }

    @Test
    void stands_under_the_themes_it_was_last_put_under() {
        feedback.putUnder(List.of(ThemeCode.ACCESS, ThemeCode.SAFETY));
        feedback.putUnder(Set.of(ThemeCode.SAFETY, ThemeCode.ENCOUNTER));

        assertThat(feedback.themes()).containsExactlyInAnyOrder(ThemeCode.SAFETY, ThemeCode.ENCOUNTER);
    }

    @Test
    void is_kept_from_its_last_activity_on() {
        assertThat(feedback.lastActivity()).isEqualTo(MONDAY);

        feedback.answer(anAnswer(ANSWER), MONDAY.plusDays(3));
        feedback.say(Verdict.VISIBLE, MONDAY.plusDays(30), TEN_DAYS);

        assertThat(feedback.lastActivity()).isEqualTo(MONDAY.plusDays(30));
    }

    @Test
    void is_the_same_when_the_same_form_comes_with_the_same_content() {
        assertThat(feedback.says(Digest.of("content"))).isTrue();
        assertThat(feedback.says(Digest.of("other content"))).isFalse();
    }

    @Test
    void has_its_words_sealed_to_their_own_row_and_column() {
        assertThat(feedback.id().wish()).isNotEqualTo(feedback.id().helped());
        assertThat(feedback.id().wish().row()).isEqualTo(feedback.id().value());
    }

    @Test
    void is_owed_again_when_the_answer_is_taken_back_at_once_by_whoever_gave_it() {
        var feedback = aFeedback().receivedOn(MONDAY);
        feedback.answer(anAnswer(AnswerKind.ANSWER), MONDAY);
        var given = Instant.parse("2026-03-02T10:00:00Z");

        assertThat(feedback.takeBack(AFeedback.WORKER_2, given.plusSeconds(60))).isFalse();
        assertThat(feedback.takeBack(AFeedback.WORKER_1, given.plusSeconds(600)))
                .isFalse();
        assertThat(feedback.takeBack(AFeedback.WORKER_1, given.plusSeconds(599)))
                .isTrue();

        assertThat(feedback.owed()).isTrue();
        assertThat(feedback.answers()).isEmpty();
        assertThat(feedback.closedOn()).isEmpty();
    }

    @Test
    void keeps_its_answer_once_the_author_has_said_something_to_it() {
        var feedback = aFeedback().withCard().receivedOn(MONDAY);
        feedback.answer(anAnswer(AnswerKind.ANSWER), MONDAY);
        feedback.say(Verdict.VISIBLE, MONDAY, AFeedback.TEN_DAYS);

        assertThat(feedback.takeBack(AFeedback.WORKER_1, Instant.parse("2026-03-02T10:01:00Z")))
                .isFalse();
    }
}
