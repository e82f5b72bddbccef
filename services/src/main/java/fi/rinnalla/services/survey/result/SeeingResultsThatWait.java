package fi.rinnalla.services.survey.result;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.survey.AnswerSheets;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.domain.survey.SurveyVersion;
import fi.rinnalla.domain.survey.SurveyVersionId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.result.SurveyResults;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Says on the first page of the day of how many surveys that are over results are to be counted, or were promised by now. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingResultsThatWait {
    private static final int MOST = 100;

    private final Surveys surveys;
    private final SurveyResults results;
    private final AnswerSheets sheets;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingResultsThatWait(
            Surveys surveys, SurveyResults results, AnswerSheets sheets, Caller caller, Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.sheets = sheets;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever reads none; a survey that too few have answered waits for nobody. */
    public int waiting() {
        if (!caller.may(Permission.READ_SURVEY_RESULTS)) {
            return 0;
        }
        var today = Helsinki.day(clock.instant());
        var over = surveys.newest(MOST).stream()
                .filter(it -> it.state(today) == SurveyState.CLOSED)
                .toList();
        var counted = results.counted(over.stream().map(Survey::id).toList());
        var answers =
                sheets.counts(over.stream().flatMap(it -> versions(it).stream()).toList());
        return (int) over.stream()
                .filter(it -> Floor.isReachedBy(answers(it, answers)))
                .filter(it -> !counted.contains(it.id()) || isPromisedBy(it, today))
                .count();
    }

    private static boolean isPromisedBy(Survey it, LocalDate today) {
        return it.plan().filter(plan -> !plan.resultsOn().isAfter(today)).isPresent();
    }

    private static int answers(Survey it, Map<SurveyVersionId, Integer> answers) {
        return versions(it).stream()
                .mapToInt(version -> answers.getOrDefault(version, 0))
                .sum();
    }

    private static List<SurveyVersionId> versions(Survey it) {
        return it.versions().stream().map(SurveyVersion::id).toList();
    }
}
