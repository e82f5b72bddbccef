package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.SurveyVersionId;
import fi.rinnalla.domain.survey.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Questions and sheets for tests. */
public final class ASurvey {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    public static final SurveyId ID = new SurveyId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final SurveyVersionId VERSION = new SurveyVersionId(UUID.randomUUID());

    private ASurvey() {}

    public static Wording words(String finnish) {
        return Wording.of(Language.FI, finnish);
    }

    public static Question chosen(String code, QuestionKind kind, String... choices) {
        var all = IntStream.range(0, choices.length)
                .mapToObj(it -> Choice.of(choices[it], words("Vaihtoehto " + choices[it])))
                .toList();
        return new Question(
                code,
                kind,
                false,
                Optional.empty(),
                words("Kysymys " + code),
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                all);
    }

    public static Question scale(String code, int steps) {
        return new Question(
                code,
                QuestionKind.SCALE,
                false,
                Optional.empty(),
                words("Väite " + code),
                Wording.NONE,
                words("En yhtään"),
                words("Täysin"),
                Question.steps(steps));
    }

    public static AnswerSheet sheet(Language language, AnswerSource source, Map<String, Set<String>> chosen) {
        return AnswerSheet.of(VERSION, new Given(chosen, Map.of()), language, source, TODAY);
    }

    /** So many sheets with each choice of one question, and so many that pass it over. */
    public static List<AnswerSheet> sheets(Language language, Question question, int passed, int... each) {
        var all = new ArrayList<AnswerSheet>();
        IntStream.range(0, each.length)
                .forEach(it -> all.addAll(Collections.nCopies(
                                each[it], question.choices().get(it).code())
                        .stream()
                        .map(code -> sheet(language, AnswerSource.LINK, Map.of(question.code(), Set.of(code))))
                        .toList()));
        IntStream.range(0, passed).forEach(it -> all.add(sheet(language, AnswerSource.LINK, Map.of())));
        return all;
    }

    public static Optional<SurveyResult> reckoned(Division wished, List<AnswerSheet> sheets, Question... questions) {
        var asked = new Questionnaire(words("Kysely"), Wording.NONE, List.of(questions), questions.length);
        return SurveyResult.reckoned(ID, wished, List.of(questions), List.of(new Answered(asked, sheets)), TODAY);
    }
}
