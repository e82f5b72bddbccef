package fi.rinnalla.services.survey;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What the organisation's own pages lead to. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SeeingOpenSurveys {
    private final Surveys surveys;
    private final Clock clock;

    @Inject
    public SeeingOpenSurveys(Surveys surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    public List<AskedSurvey> listed() {
        var today = Helsinki.day(clock.instant());
        return surveys.listedOn(today).stream()
                .map(it -> AskedSurvey.of(it, it.current(), today))
                .toList();
    }
}
