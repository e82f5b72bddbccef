package fi.rinnalla.services.survey;

import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.SurveyId;
import java.util.Optional;

/** A room that may have a reason why a survey is not opened yet brings it as a bean, such as a licence that is missing. */
public interface StandsInTheWay {
    /** The key of the sentence that says why; empty where nothing is in the way. */
    Optional<String> why(SurveyId survey, OpeningPlan plan);
}
