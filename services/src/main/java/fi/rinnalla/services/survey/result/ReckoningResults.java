package fi.rinnalla.services.survey.result;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.survey.AnswerSheets;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.result.Answered;
import fi.rinnalla.domain.survey.result.Division;
import fi.rinnalla.domain.survey.result.SurveyResult;
import fi.rinnalla.domain.survey.result.SurveyResults;
import fi.rinnalla.domain.survey.result.WaveLink;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.survey.pair.CountingPairs;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Counts the answers of a survey that is over, once, and says which survey came before it. */
@UseCase
@MayBeDoneBy(Permission.READ_SURVEY_RESULTS)
public class ReckoningResults {
    private final Surveys surveys;
    private final SurveyResults results;
    private final AnswerSheets sheets;
    private final CountingPairs pairs;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ReckoningResults(
            Surveys surveys,
            SurveyResults results,
            AnswerSheets sheets,
            CountingPairs pairs,
            Auditing auditing,
            Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.sheets = sheets;
        this.pairs = pairs;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** @param wished where every part of it reaches the floor; else nothing is laid apart */
    public ReckonOutcome reckon(SurveyId id, Division wished) {
        var survey = held(id);
        if (!survey.state(today()).isOver()) {
            return ReckonOutcome.STILL_ANSWERED;
        }
        if (results.find(id).isPresent()) {
            return ReckonOutcome.RECKONED_BEFORE;
        }
        if (pairs.waitForTheStart(survey, today())) {
            return ReckonOutcome.START_STILL_ANSWERED;
        }
        var result = reckoned(survey, wished);
        result.ifPresent(it -> {
            results.add(it);
            pairs.count(survey);
            auditing.note(AuditAct.RECKONED_SURVEY, id.value());
        });
        return result.isPresent() ? ReckonOutcome.RECKONED : ReckonOutcome.TOO_FEW;
    }

    private Optional<SurveyResult> reckoned(Survey survey, Division wished) {
        var versions = survey.versions().stream()
                .map(it -> new Answered(it.questionnaire(), sheets.of(it.id())))
                .toList();
        return SurveyResult.reckoned(survey.id(), wished, ResultSheets.questions(survey), versions, today());
    }

    /**
     * Lays it beside an earlier survey of ours, or beside none. Returns whether it could be: an earlier one is over and does not come
     * after this one by any way round.
     */
    public boolean comesAfter(SurveyId id, Optional<SurveyId> earlier) {
        held(id);
        if (earlier.isPresent() && !mayComeBefore(id, earlier.get())) {
            return false;
        }
        results.before(id).ifPresent(results::remove);
        earlier.ifPresent(it -> results.add(WaveLink.between(id, it)));
        auditing.note(AuditAct.LINKED_SURVEYS, id.value());
        return true;
    }

    private boolean mayComeBefore(SurveyId id, SurveyId earlier) {
        var over = surveys.find(earlier)
                .orElseThrow(() -> new NotFound(earlier))
                .state(today())
                .isOver();
        var at = Optional.of(earlier);
        while (over && at.isPresent()) {
            if (at.get().equals(id)) {
                return false;
            }
            at = results.before(at.get()).map(WaveLink::earlier);
        }
        return over;
    }

    private Survey held(SurveyId id) {
        return surveys.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
