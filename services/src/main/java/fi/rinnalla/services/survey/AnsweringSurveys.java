package fi.rinnalla.services.survey;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.domain.survey.SurveyVersionId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.services.access.Gate;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Limiter;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Somebody answers a survey by its code. Nothing is kept before they send it, and nothing of who they are afterwards. */
@UseCase
@MayBeDoneBy(Permission.ANSWER_SURVEYS)
public class AnsweringSurveys {
    private final Surveys surveys;
    private final SurveyIntake intake;
    private final Readers readers;
    private final Limiter limiter;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public AnsweringSurveys(
            Surveys surveys, SurveyIntake intake, Readers readers, Limiter limiter, Caller caller, Clock clock) {
        this.surveys = surveys;
        this.intake = intake;
        this.readers = readers;
        this.limiter = limiter;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param typed its code; empty where no survey here has it, and for a draft */
    public Optional<AskedSurvey> coded(String typed) {
        return SurveyCode.read(typed)
                .flatMap(surveys::coded)
                .filter(it -> it.state(today()) != SurveyState.DRAFT)
                .map(it -> AskedSurvey.of(it, it.current(), today()));
    }

    /** What a form shows that was opened earlier; empty where it stands otherwise by now. */
    public Optional<AskedSurvey> shown(SurveyCode code, SurveyVersionId version, int edition) {
        return surveys.coded(code)
                .flatMap(it -> it.shown(version, edition, today()).map(found -> AskedSurvey.of(it, found, today())));
    }

    /** Who may read what is answered in free words. */
    public Collection<Role> readers() {
        return readers.of(AskedSurvey.WORDS).held();
    }

    /** At a gate of its own: a room full of people behind one address is let through, and a rush keeps no feedback waiting. */
    public Passage mayPass(Knock knock) {
        return limiter.mayPass(caller.tenant().value(), Gate.SURVEY, knock.address(), knock.ticket());
    }

    /** Whether this form was sent, or left by whoever had it on a shared device. */
    public boolean isSpent(Digest form) {
        return intake.isSpent(form);
    }

    /** Somebody at a shared device begins anew: what was chosen in this form is shown to nobody again. */
    public void leave(SurveyCode code, Digest form) {
        surveys.holdCoded(code).ifPresent(it -> intake.spend(form));
    }

    public AnswerOutcome answer(SurveyCode code, SurveyAnswer answer) {
        return surveys.holdCoded(code).map(it -> intake.take(it, answer)).orElse(AnswerOutcome.NOT_OPEN);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
