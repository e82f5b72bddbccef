package fi.rinnalla.services.survey;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.survey.ChangeOutcome;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Writes what a survey asks. One form makes one survey; each change says which edition it saw. */
@UseCase
@MayBeDoneBy(Permission.KEEP_SURVEYS)
public class BuildingSurveys {
    private final Surveys surveys;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public BuildingSurveys(Surveys surveys, Auditing auditing, Clock clock) {
        this.surveys = surveys;
        this.auditing = auditing;
        this.clock = clock;
    }

    public SurveyId draft(Digest form, Wording title, Wording lead) {
        return make(form, Questionnaire.titled(title, lead));
    }

    /** What that one asks now, as a draft of its own, with the same codes: so that the next wave can be compared with it. */
    public SurveyId copy(Digest form, SurveyId from) {
        return make(form, held(from).current().questionnaire());
    }

    /** The same, by another title. */
    public SurveyId copy(Digest form, SurveyId from, Wording title) {
        var asks = held(from).current().questionnaire();
        return make(form, asks.retitled(title, asks.lead()));
    }

    private SurveyId make(Digest form, Questionnaire questionnaire) {
        return surveys.findByFormKey(form).map(Survey::id).orElseGet(() -> {
            var id = new SurveyId(Uuid7.at(clock.instant()));
            surveys.add(Survey.draft(id, SurveyCode.drawn(), form, questionnaire, today()));
            auditing.note(AuditAct.CHANGED_SURVEY, id.value());
            return id;
        });
    }

    public ChangeOutcome retitle(SurveyId id, int edition, Wording title, Wording lead) {
        return change(id, edition, it -> Optional.of(it.retitled(title, lead)));
    }

    /** A question that is there is changed; another one is asked last. */
    public ChangeOutcome put(SurveyId id, int edition, Question question) {
        return change(id, edition, it -> it.with(question));
    }

    public ChangeOutcome remove(SurveyId id, int edition, String question) {
        return change(id, edition, it -> it.without(question));
    }

    public ChangeOutcome move(SurveyId id, int edition, String question, boolean up) {
        return change(id, edition, it -> it.moved(question, up));
    }

    private ChangeOutcome change(SurveyId id, int edition, Function<Questionnaire, Optional<Questionnaire>> how) {
        var survey = held(id);
        var outcome = how.apply(survey.current().questionnaire())
                .map(it -> survey.change(edition, it, today()))
                .orElse(ChangeOutcome.OTHERS_DEPEND);
        if (outcome == ChangeOutcome.DONE || outcome == ChangeOutcome.NEW_VERSION) {
            auditing.note(AuditAct.CHANGED_SURVEY, id.value());
        }
        return outcome;
    }

    /** Only a draft that never had a day. Returns whether it could be. */
    public boolean discard(SurveyId id) {
        var survey = held(id);
        if (survey.state(today()) != SurveyState.DRAFT) {
            return false;
        }
        surveys.remove(survey);
        auditing.note(AuditAct.CHANGED_SURVEY, id.value());
        return true;
    }

    private Survey held(SurveyId id) {
        return surveys.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
