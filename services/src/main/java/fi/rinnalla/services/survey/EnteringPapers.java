package fi.rinnalla.services.survey;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** A worker types in what somebody filled in on paper, one paper after the other. Whoever types reads what was written there. */
@UseCase
@MayBeDoneBy(Permission.KEEP_SURVEYS)
@Shows(AskedSurvey.WORDS)
public class EnteringPapers {
    private final Surveys surveys;
    private final SurveyIntake intake;
    private final Auditing auditing;

    @Inject
    public EnteringPapers(Surveys surveys, SurveyIntake intake, Auditing auditing) {
        this.surveys = surveys;
        this.intake = intake;
        this.auditing = auditing;
    }

    public AnswerOutcome enter(SurveyId id, SurveyAnswer paper) {
        var outcome = intake.take(surveys.hold(id).orElseThrow(() -> new NotFound(id)), paper);
        if (outcome == AnswerOutcome.KEPT) {
            auditing.note(AuditAct.ENTERED_SURVEY_PAPER, id.value());
        }
        return outcome;
    }
}
