package fi.rinnalla.services.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.SurveyWords;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.WordsPromise;
import fi.rinnalla.domain.survey.result.Answered;
import fi.rinnalla.domain.survey.result.Division;
import fi.rinnalla.domain.survey.result.SurveyResult;
import fi.rinnalla.domain.survey.result.SurveyResults;
import fi.rinnalla.services.shelf.OpenSeals;
import fi.rinnalla.services.survey.AnswerSheetsOnAShelf;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What people wrote to a survey")
class QuotableWordsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final LocalDate AFTERWARDS = TODAY.plusDays(8);
    private static final KeyId KEY = new KeyId(UUID.randomUUID());

    private final AnswerSheetsOnAShelf sheets = new AnswerSheetsOnAShelf();
    private final OpenSeals seals = new OpenSeals();
    private final Survey survey = over();

    @Test
    void is_read_by_those_who_were_named_and_offered_for_the_public_page_only_where_its_author_was_told_so() {
        write(5, WordsPromise.EXCERPTS);
        write(2, WordsPromise.ONLY_ADDED_UP);

        var said = said();

        assertThat(said.texts().orElseThrow()).hasSize(7);
        assertThat(said.quotable())
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.words()).startsWith("Under 2"));
    }

    @Test
    void is_not_offered_at_all_where_fewer_than_five_were_told_so_whoever_else_has_written() {
        write(4, WordsPromise.EXCERPTS);
        write(9, WordsPromise.ONLY_ADDED_UP);

        assertThat(said().texts().orElseThrow()).hasSize(13);
        assertThat(said().quotable()).isEmpty();
    }

    @Test
    void is_read_by_nobody_below_the_floor() {
        write(4, WordsPromise.EXCERPTS);

        assertThat(said().texts()).isEmpty();
        assertThat(said().quotable()).isEmpty();
    }

    private ResultSheet.Said said() {
        var results = some(
                SurveyResults.class,
                Map.of("find", Optional.of(counted()), "before", Optional.empty(), "imported", List.of()));
        var surveys = some(Surveys.class, Map.of("newest", List.of()));
        return new ResultSheets(surveys, results, sheets, seals)
                .of(survey, AFTERWARDS)
                .said()
                .get(0);
    }

    private SurveyResult counted() {
        var version = survey.current();
        var answers = IntStream.range(0, 5)
                .mapToObj(it -> AnswerSheet.of(
                        version.id(),
                        new Given(Map.of("k1", Set.of("1")), Map.of()),
                        Language.FI,
                        AnswerSource.LINK,
                        TODAY))
                .toList();
        return SurveyResult.reckoned(
                        survey.id(),
                        Division.TOGETHER,
                        version.questionnaire().questions(),
                        List.of(new Answered(version.questionnaire(), answers)),
                        AFTERWARDS)
                .orElseThrow();
    }

    private void write(int many, int promise) {
        for (int n = 0; n < many; n++) {
            var id = UUID.randomUUID();
            var sealed = seals.seal(KEY, SurveyWords.place(id), "Under " + promise + ", number " + n);
            sheets.add(SurveyWords.of(id, survey.current().id(), "k2", Language.FI, sealed, promise));
        }
    }

    private static Survey over() {
        var asked = new Questionnaire(
                fi("Kysely"),
                Wording.NONE,
                List.of(
                        question(
                                "k1",
                                QuestionKind.SINGLE,
                                List.of(Choice.of("1", fi("Kyllä")), Choice.of("2", fi("Ei")))),
                        question("k2", QuestionKind.TEXT, List.of())),
                2);
        var survey =
                Survey.draft(new SurveyId(UUID.randomUUID()), SurveyCode.drawn(), Digest.of("a draft"), asked, TODAY);
        survey.open(new OpeningPlan(TODAY, TODAY.plusDays(7), TODAY.plusDays(30), true), KEY, TODAY);
        return survey;
    }

    private static Question question(String code, QuestionKind kind, List<Choice> choices) {
        return new Question(
                code,
                kind,
                false,
                Optional.empty(),
                fi("Kysymys " + code),
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                choices);
    }

    private static Wording fi(String words) {
        return Wording.of(Language.FI, words);
    }

    /** A repository that has one answer to each question that is asked of it. */
    private static <T> T some(Class<T> repository, Map<String, ?> answers) {
        return repository.cast(Proxy.newProxyInstance(
                repository.getClassLoader(),
                new Class<?>[] {repository},
                (proxy, asked, given) -> Optional.ofNullable((Object) answers.get(asked.getName()))
                        .orElseThrow(() -> new UnsupportedOperationException(asked.getName()))));
    }
}
