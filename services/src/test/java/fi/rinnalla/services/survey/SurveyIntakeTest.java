package fi.rinnalla.services.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.ShownIf;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.SurveyWords;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.WordsPromise;
import fi.rinnalla.services.shelf.OpenSeals;
import fi.rinnalla.services.shelf.UsedFormsOnAShelf;
import fi.rinnalla.services.survey.SurveySlip.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer to a survey")
class SurveyIntakeTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC);

    private final AnswerSheetsOnAShelf sheets = new AnswerSheetsOnAShelf();
    private final SurveyIntake intake = new SurveyIntake(sheets, new UsedFormsOnAShelf(), new OpenSeals(), NOON);
    private final Survey survey = open();

    @Test
    void is_kept_once_for_each_form_and_its_words_apart_from_it() {
        var answer = answer("one form", "2", "Kukaan ei kysynyt.");

        assertThat(intake.take(survey, answer)).isEqualTo(AnswerOutcome.KEPT);
        assertThat(intake.take(survey, answer)).isEqualTo(AnswerOutcome.SENT_BEFORE);

        assertThat(sheets.sheets).hasSize(1);
        assertThat(sheets.sheets.get(0).chosen("k1")).containsExactly("2");
        assertThat(sheets.sheets.get(0).answers()).containsOnlyKeys("k1");
        assertThat(sheets.words).hasSize(1);
        assertThat(survey.current().isFrozen()).isTrue();
    }

    @Test
    void may_be_quoted_only_where_its_author_was_told_so() {
        intake.take(survey, answer("a form of today", "2", "Kukaan ei kysynyt.", WordsPromise.CURRENT));
        intake.take(survey, answer("a form from before", "2", "Ei ollut aikaa.", WordsPromise.ONLY_ADDED_UP));

        assertThat(sheets.words).extracting(SurveyWords::mayBeQuoted).containsExactly(true, false);
    }

    @Test
    void holds_nothing_to_what_was_not_asked() {
        intake.take(survey, answer("one form", "1", "Kirjoitin tämän ennen kuin vaihdoin vastausta."));

        assertThat(sheets.words).isEmpty();
    }

    @Test
    void is_not_kept_where_the_question_has_changed_or_the_survey_is_closed() {
        var old = answer("one form", "1", "");
        survey.change(1, survey.current().questionnaire().retitled(fi("Toinen"), Wording.NONE), TODAY);

        assertThat(intake.take(survey, old)).isEqualTo(AnswerOutcome.CHANGED);
        survey.close(TODAY);
        assertThat(intake.take(survey, answer("another form", "1", ""))).isEqualTo(AnswerOutcome.NOT_OPEN);
        assertThat(sheets.sheets).isEmpty();
    }

    @Test
    void is_nobodys_any_more_once_somebody_at_a_shared_device_has_begun_anew() {
        var answer = answer("one form", "1", "");
        intake.spend(answer.form());

        assertThat(intake.take(survey, answer)).isEqualTo(AnswerOutcome.SENT_BEFORE);
        assertThat(sheets.sheets).isEmpty();
    }

    @Test
    void has_to_be_given_where_it_is_asked_for_but_not_on_paper_and_never_with_an_identity_code() {
        var asks = survey.current().questionnaire().questions();
        var code = new Given(Map.of(), Map.of("k2", "Olen 131052-308T."));

        assertThat(SurveyCheck.of(asks, Given.NOTHING, false))
                .extracting(SurveySlip::reason)
                .containsExactly(Reason.MISSING);
        assertThat(SurveyCheck.of(asks, Given.NOTHING, true)).isEmpty();
        assertThat(SurveyCheck.of(asks, code, true))
                .extracting(SurveySlip::reason)
                .containsExactly(Reason.IDENTITY_CODE);
    }

    private SurveyAnswer answer(String form, String choice, String words) {
        return answer(form, choice, words, WordsPromise.CURRENT);
    }

    private SurveyAnswer answer(String form, String choice, String words, int promise) {
        return new SurveyAnswer(
                survey.current().id(),
                survey.current().edition(),
                promise,
                Digest.of(form),
                new Given(Map.of("k1", Set.of(choice)), Map.of("k2", words)),
                Language.FI,
                AnswerSource.LINK);
    }

    private static Survey open() {
        var heard = new Question(
                "k1",
                QuestionKind.SINGLE,
                true,
                Optional.empty(),
                fi("Tulitko kuulluksi?"),
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                List.of(Choice.of("1", fi("Kyllä")), Choice.of("2", fi("En"))));
        var why = new Question(
                "k2",
                QuestionKind.TEXT,
                false,
                Optional.of(new ShownIf("k1", Set.of("2"))),
                fi("Miksi?"),
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                List.of());
        var survey = Survey.draft(
                new SurveyId(UUID.randomUUID()),
                SurveyCode.drawn(),
                Digest.of("a draft"),
                new Questionnaire(fi("Kysely"), Wording.NONE, List.of(heard, why), 2),
                TODAY);
        survey.open(
                new OpeningPlan(TODAY, TODAY.plusDays(7), TODAY.plusDays(30), true),
                new KeyId(UUID.randomUUID()),
                TODAY);
        return survey;
    }

    private static Wording fi(String words) {
        return Wording.of(Language.FI, words);
    }
}
