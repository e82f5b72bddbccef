package fi.rinnalla.domain.survey;

import static fi.rinnalla.domain.survey.ASurvey.TODAY;
import static fi.rinnalla.domain.survey.ASurvey.fi;
import static fi.rinnalla.domain.survey.ASurvey.single;
import static fi.rinnalla.domain.survey.ASurvey.text;
import static fi.rinnalla.domain.survey.ASurvey.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A survey")
class SurveyTest {
    private static final Wording OTHER = fi("Toinen nimi");

    @Test
    void is_written_until_somebody_answers_and_then_goes_on_as_a_new_version() {
        var survey = ASurvey.open();
        var first = survey.current();
        assertThat(survey.change(1, retitled(survey), TODAY)).isEqualTo(ChangeOutcome.DONE);
        assertThat(survey.receive(first.id(), 1, TODAY))
                .as("shown before the change")
                .isEmpty();
        assertThat(survey.receive(first.id(), 2, TODAY)).isPresent();
        var answered = first.questionnaire();

        assertThat(survey.change(
                        2, survey.current().questionnaire().without("k4").orElseThrow(), TODAY))
                .isEqualTo(ChangeOutcome.NEW_VERSION);

        assertThat(first.questionnaire()).isEqualTo(answered);
        assertThat(survey.current().number()).isEqualTo(2);
        assertThat(survey.receive(first.id(), 2, TODAY))
                .as("a form that was open meanwhile")
                .isPresent();
        assertThat(survey.current().isFrozen()).isFalse();
    }

    @Test
    void takes_no_change_that_did_not_see_the_last_one() {
        var survey = ASurvey.draft();
        survey.change(1, retitled(survey), TODAY);

        assertThat(survey.change(
                        1, survey.current().questionnaire().without("k4").orElseThrow(), TODAY))
                .isEqualTo(ChangeOutcome.CHANGED_MEANWHILE);
        assertThat(survey.current().questionnaire().find("k4")).isPresent();
    }

    @Test
    void is_answered_from_its_first_day_to_its_last_and_is_over_for_good_when_closed() {
        var survey = ASurvey.draft();
        var version = survey.current();
        assertThat(survey.receive(version.id(), 1, TODAY)).isEmpty();
        var plan = new OpeningPlan(TODAY.plusDays(1), TODAY.plusDays(8), TODAY.plusDays(30), false);
        assertThat(survey.open(plan, new KeyId(UUID.randomUUID()), TODAY)).isTrue();

        assertThat(survey.state(TODAY)).isEqualTo(SurveyState.AHEAD);
        assertThat(survey.state(TODAY.plusDays(1))).isEqualTo(SurveyState.OPEN);
        assertThat(survey.state(TODAY.plusDays(8))).isEqualTo(SurveyState.OPEN);
        assertThat(survey.state(TODAY.plusDays(9))).isEqualTo(SurveyState.CLOSED);
        assertThat(survey.endedOn(TODAY.plusDays(9))).contains(TODAY.plusDays(9));

        assertThat(survey.close(TODAY.plusDays(2))).isTrue();
        assertThat(survey.receive(version.id(), 1, TODAY.plusDays(2))).isEmpty();
        assertThat(survey.open(plan, new KeyId(UUID.randomUUID()), TODAY.plusDays(2)))
                .isFalse();
        assertThat(survey.change(1, retitled(survey), TODAY.plusDays(2))).isEqualTo(ChangeOutcome.OVER);
        assertThat(survey.publish(TODAY.plusDays(2))).isTrue();
        assertThat(survey.state(TODAY.plusDays(2))).isEqualTo(SurveyState.PUBLISHED);
    }

    @Test
    void is_not_opened_with_nothing_to_ask() {
        var empty = Survey.draft(
                new SurveyId(UUID.randomUUID()),
                SurveyCode.drawn(),
                fi.rinnalla.domain.shared.Digest.of("a form"),
                Questionnaire.titled(OTHER, Wording.NONE),
                TODAY);

        assertThat(empty.open(ASurvey.PLAN, new KeyId(UUID.randomUUID()), TODAY))
                .isFalse();
    }

    @Test
    void lets_a_question_neither_go_nor_move_while_another_one_depends_on_it() {
        var asks = ASurvey.questionnaire();

        assertThat(asks.without("k1")).isEmpty();
        assertThat(asks.moved("k2", true)).isEmpty();
        assertThat(asks.moved("k1", false)).isEmpty();
        assertThat(asks.with(single("k1", "1", "3")))
                .as("the answer that k2 waits for would go")
                .isEmpty();
        assertThat(asks.moved("k3", true).orElseThrow().questions())
                .extracting(Question::code)
                .containsExactly("k1", "k3", "k2", "k4");
        assertThat(asks.without("k2").orElseThrow().freshCode())
                .as("a code is given once")
                .isEqualTo("k5");
    }

    @Test
    void has_no_question_that_waits_for_itself_for_a_later_one_or_for_words() {
        assertThatThrownBy(() -> of(single("k1", "1", "2").askedOf(when("k1", "1"))));
        assertThatThrownBy(() -> of(single("k1", "1", "2").askedOf(when("k2", "1")), single("k2", "1", "2")));
        assertThatThrownBy(() -> of(text("k1"), single("k2", "1", "2").askedOf(when("k1", "1"))));
        assertThatThrownBy(() -> of(single("k1", "1", "2"), text("k2").askedOf(when("k1", "9"))));
        assertThatThrownBy(() -> when("k1"));
    }

    @Test
    void asks_a_number_only_in_ranges_that_follow_each_other() {
        var gap = List.of(Choice.of("1", Band.of(0, 2)), Choice.of("2", Band.from(4)));
        var overlap = List.of(Choice.of("1", Band.of(0, 2)), Choice.of("2", Band.from(2)));

        assertThatThrownBy(() -> ASurvey.question("k1", QuestionKind.RANGE, gap));
        assertThatThrownBy(() -> ASurvey.question("k1", QuestionKind.RANGE, overlap));
        assertThatThrownBy(() -> ASurvey.question("k1", QuestionKind.RANGE, List.of()));
    }

    @Test
    void says_in_which_languages_something_is_missing_and_what_is_read_instead() {
        var title = new Wording(java.util.Map.of(Language.FI, "Kysely", Language.SV, "Enkät"));
        var asks =
                new Questionnaire(title, Wording.NONE, ASurvey.questionnaire().questions(), 4);

        assertThat(asks.missing(List.of(Language.values()))).containsExactly(Language.SV, Language.EN, Language.SELKO);
        assertThat(title.in(Language.EN)).contains(new Wording.Said("Kysely", Language.FI));
        assertThat(title.in(Language.SV)).contains(new Wording.Said("Enkät", Language.SV));
    }

    private static Questionnaire retitled(Survey survey) {
        return survey.current().questionnaire().retitled(OTHER, Wording.NONE);
    }

    private static Questionnaire of(Question... questions) {
        return new Questionnaire(OTHER, Wording.NONE, List.of(questions), questions.length);
    }
}
