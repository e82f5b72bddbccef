package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.pair.Pairs;
import fi.rinnalla.domain.survey.pair.StartAndEnd;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.survey.BuildingSurveys;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Makes of a survey a start: what it asks is asked again at the end, as a survey of its own. From then on it offers a card. */
@UseCase
@MayBeDoneBy(Permission.KEEP_SURVEYS)
public class AskingAgain {
    private final Surveys surveys;
    private final Pairs pairs;
    private final BuildingSurveys building;
    private final Clock clock;

    @Inject
    public AskingAgain(Surveys surveys, Pairs pairs, BuildingSurveys building, Clock clock) {
        this.surveys = surveys;
        this.pairs = pairs;
        this.building = building;
        this.clock = clock;
    }

    /** How that survey stands to another one. */
    public TwoSurveys beside(SurveyId id) {
        var survey = surveys.find(id).orElseThrow(() -> new NotFound(id));
        return new TwoSurveys(
                pairs.with(id).map(both -> {
                    var other = surveys.find(both.beside(id)).orElseThrow();
                    return new TwoSurveys.Other(
                            both.turnOf(id),
                            other.id(),
                            other.current().questionnaire().title(),
                            other.state(Helsinki.day(clock.instant())));
                }),
                mayBegin(survey));
    }

    /**
     * The end, as a draft with the same questions; made once, however often it is asked for. Empty where the survey is over, asks
     * nothing, or is an end itself.
     */
    public Optional<SurveyId> again(Digest form, SurveyId start, Wording title) {
        var survey = surveys.hold(start).orElseThrow(() -> new NotFound(start));
        var both = pairs.with(start);
        if (both.isPresent()) {
            return both.map(StartAndEnd::end).filter(it -> !it.equals(start));
        }
        return mayBegin(survey) ? Optional.of(made(form, start, title)) : Optional.empty();
    }

    private SurveyId made(Digest form, SurveyId start, Wording title) {
        var end = building.copy(form, start, title);
        pairs.add(StartAndEnd.of(start, end));
        return end;
    }

    private boolean mayBegin(Survey survey) {
        return !survey.state(Helsinki.day(clock.instant())).isOver()
                && !survey.current().questionnaire().questions().isEmpty()
                && pairs.with(survey.id()).isEmpty();
    }
}
