package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.pair.Pairs;
import fi.rinnalla.domain.survey.pair.Turn;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether whoever answers a survey is asked again at its end, or has been asked before. */
@UseCase
@MayBeDoneBy(Permission.ANSWER_SURVEYS)
public class SeeingTurns {
    private final Surveys surveys;
    private final Pairs pairs;

    @Inject
    public SeeingTurns(Surveys surveys, Pairs pairs) {
        this.surveys = surveys;
        this.pairs = pairs;
    }

    /** Empty for a survey of its own. */
    public Optional<Turn> of(SurveyCode code) {
        return surveys.coded(code).flatMap(it -> pairs.with(it.id()).map(both -> both.turnOf(it.id())));
    }
}
