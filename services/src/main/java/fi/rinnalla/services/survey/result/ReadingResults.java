package fi.rinnalla.services.survey.result;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.survey.AskedSurvey;
import jakarta.inject.Inject;
import java.time.Clock;

/** Shows staff what came of a survey, once it is over and its answers are counted. */
@UseCase
@MayBeDoneBy(Permission.READ_SURVEY_RESULTS)
@Shows(AskedSurvey.WORDS)
public class ReadingResults {
    private final Surveys surveys;
    private final ResultSheets sheets;
    private final Clock clock;

    @Inject
    public ReadingResults(Surveys surveys, ResultSheets sheets, Clock clock) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.clock = clock;
    }

    public ResultSheet of(SurveyId id) {
        var survey = surveys.find(id).orElseThrow(() -> new NotFound(id));
        return sheets.of(survey, Helsinki.day(clock.instant()));
    }
}
