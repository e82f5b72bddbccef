package fi.rinnalla.services.survey.result;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.result.PublishOutcome;
import fi.rinnalla.domain.survey.result.SaidText;
import fi.rinnalla.domain.survey.result.SurveyResult;
import fi.rinnalla.domain.survey.result.SurveyResults;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.survey.AskedSurvey;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts on a public page what somebody has chosen of a survey's results, as it is, and takes it off again. */
@UseCase
@MayBeDoneBy(Permission.PUBLISH_SURVEY_RESULTS)
@Shows(AskedSurvey.WORDS)
public class PublishingResults {
    private final Surveys surveys;
    private final SurveyResults results;
    private final ResultSheets sheets;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public PublishingResults(
            Surveys surveys, SurveyResults results, ResultSheets sheets, Auditing auditing, Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.sheets = sheets;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** What there is to choose from. */
    public ResultSheet draft(SurveyId id) {
        return sheets.of(surveys.find(id).orElseThrow(() -> new NotFound(id)), today());
    }

    /**
     * @param questions by their codes; such as were not counted are left out
     * @param said texts, each to a question of which enough have written who were told that this may be
     */
    public PublishOutcome publish(SurveyId id, Set<String> questions, List<SaidText> said) {
        var survey = held(id);
        var result = reckoned(id);
        var sheet = sheets.of(survey, today());
        var counted = ResultSheets.results(ResultSheets.questions(survey), result).stream()
                .map(it -> it.question().code())
                .filter(questions::contains)
                .collect(Collectors.toSet());
        var written = sheet.said().stream()
                .filter(it -> !it.quotable().isEmpty())
                .map(it -> it.question().code())
                .collect(Collectors.toSet());
        var outcome = result.publish(
                counted,
                said.stream().filter(it -> written.contains(it.question())).toList(),
                today());
        if (outcome instanceof PublishOutcome.Published) {
            survey.publish(today());
            auditing.note(AuditAct.PUBLISHED_SURVEY, id.value());
        }
        return outcome;
    }

    /** Returns whether it was on a public page. */
    public boolean withdraw(SurveyId id) {
        var survey = held(id);
        var was = reckoned(id).withdraw();
        if (was) {
            survey.unpublish();
            auditing.note(AuditAct.WITHDREW_SURVEY_RESULTS, id.value());
        }
        return was;
    }

    private SurveyResult reckoned(SurveyId id) {
        return results.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private Survey held(SurveyId id) {
        return surveys.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
