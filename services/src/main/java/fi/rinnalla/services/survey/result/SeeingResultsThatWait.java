package fi.rinnalla.services.survey.result;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.survey.result.SurveyResults;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says on the first page of the day of how many surveys that are over results are to be counted, or were promised by now. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingResultsThatWait {
    private final SurveyResults results;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingResultsThatWait(SurveyResults results, Caller caller, Clock clock) {
        this.results = results;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever reads none; a survey that too few have answered waits for nobody. */
    public int waiting() {
        return caller.may(Permission.READ_SURVEY_RESULTS)
                ? results.waiting(Helsinki.day(clock.instant()), Floor.PEOPLE)
                : 0;
    }
}
