package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.pair.FoundChange;
import fi.rinnalla.domain.survey.pair.Numbered;
import fi.rinnalla.domain.survey.pair.Pairs;
import fi.rinnalla.domain.survey.result.SurveyResults;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows staff what changed between a start and its end, once both are over and counted. Nobody's own two answers are shown to anybody. */
@UseCase
@MayBeDoneBy(Permission.READ_SURVEY_RESULTS)
public class ReadingChanges {
    private final Surveys surveys;
    private final SurveyResults results;
    private final Pairs pairs;
    private final Clock clock;

    @Inject
    public ReadingChanges(Surveys surveys, SurveyResults results, Pairs pairs, Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** Empty where it is no end, or not counted. */
    public Optional<ChangeSheet> of(SurveyId id) {
        var survey = surveys.find(id).orElseThrow(() -> new NotFound(id));
        return pairs.with(id)
                .filter(it -> it.end().equals(id))
                .filter(it -> survey.state(Helsinki.day(clock.instant())).isOver())
                .filter(it -> results.find(id).isPresent())
                .flatMap(it -> surveys.find(it.start()))
                .map(start -> sheet(survey, start));
    }

    private ChangeSheet sheet(Survey end, Survey start) {
        var found =
                pairs.changes(end.id()).stream().collect(Collectors.toMap(FoundChange::question, FoundChange::shown));
        var rows = end.current().questionnaire().questions().stream()
                .flatMap(it -> Numbered.of(it).stream())
                .map(it -> new ChangeSheet.Row(
                        it, Optional.ofNullable(found.get(it.question().code()))))
                .toList();
        return new ChangeSheet(start.id(), start.current().questionnaire().title(), rows);
    }
}
