package fi.rinnalla.services.survey.result;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.result.PublishedWords;
import fi.rinnalla.domain.survey.result.SurveyResult;
import fi.rinnalla.domain.survey.result.SurveyResults;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.survey.result.PublishedResults.Quotes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows everybody what was published of a survey's results, and nothing else. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SeeingPublishedResults {
    private final Surveys surveys;
    private final SurveyResults results;

    @Inject
    public SeeingPublishedResults(Surveys surveys, SurveyResults results) {
        this.surveys = surveys;
        this.results = results;
    }

    /** @param typed the code as it stands in the address */
    public Optional<PublishedResults> coded(String typed) {
        return SurveyCode.read(typed)
                .flatMap(surveys::coded)
                .flatMap(survey -> results.find(survey.id())
                        .filter(SurveyResult::isPublished)
                        .map(it -> of(survey, it)));
    }

    private static PublishedResults of(Survey survey, SurveyResult result) {
        var asked = survey.current().questionnaire();
        var chosen = asked.questions().stream()
                .filter(it -> result.published().contains(it.code()))
                .toList();
        return new PublishedResults(
                survey.code(),
                asked,
                result.publishedOn().orElseThrow(),
                survey.plan().map(OpeningPlan::until),
                result.division(),
                ResultSheets.results(chosen, result),
                quotes(survey, result));
    }

    private static List<Quotes> quotes(Survey survey, SurveyResult result) {
        return ResultSheets.questions(survey).stream()
                .map(question -> new Quotes(
                        question,
                        result.words().stream()
                                .filter(it -> it.question().equals(question.code()))
                                .map(PublishedWords::words)
                                .toList()))
                .filter(it -> !it.words().isEmpty())
                .toList();
    }
}
