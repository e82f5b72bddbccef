package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.pair.Numbered;
import fi.rinnalla.domain.survey.pair.ShownChange;
import java.util.List;
import java.util.Optional;

/**
 * What changed between a start and its end.
 *
 * @param rows each question whose answers are numbers
 */
public record ChangeSheet(SurveyId start, Wording title, List<Row> rows) {
    /** @param change empty where it must not be said */
    public record Row(Numbered asked, Optional<ShownChange> change) {}
}
