package fi.rinnalla.services.survey;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Opens a survey from a day until a day, and closes it for good. */
@UseCase
@MayBeDoneBy(Permission.KEEP_SURVEYS)
public class OpeningSurveys {
    private static final String AS_IT_STANDS = "survey.open.error.stands";

    private final Surveys surveys;
    private final Iterable<StandsInTheWay> reasons;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public OpeningSurveys(
            Surveys surveys, @Any Instance<StandsInTheWay> reasons, Seals seals, Auditing auditing, Clock clock) {
        this(surveys, (Iterable<StandsInTheWay>) reasons, seals, auditing, clock);
    }

    OpeningSurveys(Surveys surveys, Iterable<StandsInTheWay> reasons, Seals seals, Auditing auditing, Clock clock) {
        this.surveys = surveys;
        this.reasons = reasons;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    public OpenOutcome open(SurveyId id, OpeningPlan plan) {
        var survey = held(id);
        var why = StreamSupport.stream(reasons.spliterator(), false)
                .flatMap(it -> it.why(id, plan).stream())
                .findFirst()
                .or(() -> opened(survey, plan) ? Optional.empty() : Optional.of(AS_IT_STANDS));
        if (why.isEmpty()) {
            auditing.note(AuditAct.OPENED_SURVEY, id.value());
        }
        return why.<OpenOutcome>map(OpenOutcome.Refused::new).orElseGet(OpenOutcome.Opened::new);
    }

    private boolean opened(Survey survey, OpeningPlan plan) {
        return survey.open(plan, survey.key().orElseGet(seals::newKey), today());
    }

    /** Returns whether it could be. */
    public boolean close(SurveyId id) {
        var closed = held(id).close(today());
        if (closed) {
            auditing.note(AuditAct.CLOSED_SURVEY, id.value());
        }
        return closed;
    }

    private Survey held(SurveyId id) {
        return surveys.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
