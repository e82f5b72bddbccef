package fi.rinnalla.services.survey;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says on the first page of the day how many surveys close soon: there is still time to remind people, or to give them longer. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingSurveysThatClose {
    /** Today counts. */
    public static final int DAYS = 3;

    private final Surveys surveys;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingSurveysThatClose(Surveys surveys, Caller caller, Clock clock) {
        this.surveys = surveys;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever keeps none. */
    public int closing() {
        var today = Helsinki.day(clock.instant());
        return caller.may(Permission.KEEP_SURVEYS) ? surveys.closingBetween(today, today.plusDays(DAYS)) : 0;
    }
}
