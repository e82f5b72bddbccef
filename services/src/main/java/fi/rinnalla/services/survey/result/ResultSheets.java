package fi.rinnalla.services.survey.result;

import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.survey.AnswerSheets;
import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyWords;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.result.Counts;
import fi.rinnalla.domain.survey.result.ImportedWave;
import fi.rinnalla.domain.survey.result.SameQuestion;
import fi.rinnalla.domain.survey.result.SurveyResult;
import fi.rinnalla.domain.survey.result.SurveyResults;
import fi.rinnalla.domain.survey.result.WaveComparison;
import fi.rinnalla.domain.survey.result.WaveLink;
import fi.rinnalla.services.survey.result.ResultSheet.Beside;
import fi.rinnalla.services.survey.result.ResultSheet.How;
import fi.rinnalla.services.survey.result.ResultSheet.Imported;
import fi.rinnalla.services.survey.result.ResultSheet.Reckoned;
import fi.rinnalla.services.survey.result.ResultSheet.Result;
import fi.rinnalla.services.survey.result.ResultSheet.Said;
import fi.rinnalla.services.survey.result.ResultSheet.Text;
import fi.rinnalla.services.survey.result.ResultSheet.Wave;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays together what staff see of one survey's results. */
@Dependent
public class ResultSheets {
    private static final int OTHERS = 100;

    private final Surveys surveys;
    private final SurveyResults results;
    private final AnswerSheets sheets;
    private final Seals seals;

    @Inject
    public ResultSheets(Surveys surveys, SurveyResults results, AnswerSheets sheets, Seals seals) {
        this.surveys = surveys;
        this.results = results;
        this.sheets = sheets;
        this.seals = seals;
    }

    ResultSheet of(Survey survey, LocalDate today) {
        var result = results.find(survey.id()).filter(it -> survey.state(today).isOver());
        return new ResultSheet(
                survey.id(),
                survey.code(),
                survey.current().questionnaire(),
                survey.state(today),
                survey.plan().map(OpeningPlan::until),
                result.map(it -> reckoned(survey, it)),
                result.map(it -> said(survey)).orElse(List.of()),
                result.map(it -> waves(survey, it)).orElse(List.of()),
                results.before(survey.id()).map(WaveLink::earlier),
                result.map(it -> others(survey, today)).orElse(List.of()));
    }

    private static Reckoned reckoned(Survey survey, SurveyResult result) {
        return new Reckoned(
                result.division(),
                result.groups(),
                result.reckonedOn(),
                result.publishedOn(),
                result.published(),
                results(questions(survey), result));
    }

    static List<Result> results(List<Question> questions, SurveyResult result) {
        return questions.stream()
                .flatMap(question ->
                        result.counts(question).map(it -> new Result(question, it, result.byGroup(question))).stream())
                .toList();
    }

    /** Only where as many have written as the floor asks for: of these nobody knows whose is which. */
    private List<Said> said(Survey survey) {
        return questions(survey).stream()
                .filter(it -> it.kind() == QuestionKind.TEXT)
                .map(question -> said(survey, question))
                .toList();
    }

    private Said said(Survey survey, Question question) {
        var all = words(survey, question);
        var quotable = all.stream().filter(SurveyWords::mayBeQuoted).toList();
        return new Said(
                question,
                Optional.of(all).filter(ResultSheets::isEnough).map(it -> opened(survey, it)),
                isEnough(quotable) ? opened(survey, quotable) : List.of());
    }

    private static boolean isEnough(List<SurveyWords> written) {
        return Floor.isReachedBy(written.size());
    }

    private List<SurveyWords> words(Survey survey, Question question) {
        return survey.versions().stream()
                .flatMap(it -> sheets.words(it.id(), question.code()).stream())
                .toList();
    }

    private List<Text> opened(Survey survey, List<SurveyWords> written) {
        return survey.key()
                .map(key -> written.stream()
                        .map(it ->
                                new Text(it.id().toString(), seals.open(key, SurveyWords.place(it.id()), it.words())))
                        .sorted(Comparator.comparing(Text::id))
                        .toList())
                .orElse(List.of());
    }

    private List<Wave> waves(Survey survey, SurveyResult result) {
        var waves = new ArrayList<Wave>();
        results.before(survey.id())
                .flatMap(it -> surveys.find(it.earlier()))
                .flatMap(earlier -> results.find(earlier.id()).map(it -> wave(survey, result, earlier, it)))
                .ifPresent(waves::add);
        results.imported(survey.id()).forEach(it -> waves.add(wave(survey, result, it)));
        return waves;
    }

    private static Wave wave(Survey survey, SurveyResult result, Survey earlier, SurveyResult before) {
        var asked = earlier.current().questionnaire();
        return new Wave(
                asked.title(),
                earlier.plan().map(OpeningPlan::until),
                Optional.empty(),
                results(questions(survey), result).stream()
                        .map(it -> asked.find(it.question().code())
                                .map(then -> SameQuestion.is(then, it.question())
                                        ? compared(it, before.counts(then))
                                        : new Beside(it.question(), How.ASKED_OTHERWISE, Optional.empty()))
                                .orElseGet(() -> new Beside(it.question(), How.NOT_ASKED, Optional.empty())))
                        .toList());
    }

    private static Wave wave(Survey survey, SurveyResult result, ImportedWave before) {
        return new Wave(
                new Wording(Arrays.stream(Language.values())
                        .collect(Collectors.toMap(it -> it, it -> before.facts().name()))),
                Optional.of(before.facts().collectedOn()),
                Optional.of(new Imported(before.id(), before.facts(), before.importedOn())),
                results(questions(survey), result).stream()
                        .map(it -> compared(it, before.counts(it.question())))
                        .toList());
    }

    private static Beside compared(Result now, Optional<Counts> then) {
        return then.map(it -> new Beside(
                        now.question(), How.COMPARED, Optional.of(new WaveComparison(now.question(), it, now.all()))))
                .orElseGet(() -> new Beside(now.question(), How.NOT_ASKED, Optional.empty()));
    }

    private List<ResultSheet.Other> others(Survey survey, LocalDate today) {
        return surveys.newest(OTHERS).stream()
                .filter(it -> !it.id().equals(survey.id()) && it.state(today).isOver())
                .filter(it -> !it.madeOn().isAfter(survey.madeOn()))
                .map(it -> new ResultSheet.Other(
                        it.id(), it.current().questionnaire().title()))
                .toList();
    }

    /** As they are asked now: a survey that is over asks nothing otherwise any more. */
    static List<Question> questions(Survey survey) {
        return survey.current().questionnaire().questions();
    }
}
