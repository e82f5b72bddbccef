package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.pair.Turn;
import java.util.Optional;

/**
 * Whether a survey is one of two, for those who keep it.
 *
 * @param mayBegin it could be made a start
 */
public record TwoSurveys(Optional<Other> other, boolean mayBegin) {
    /** @param turn of the survey itself, not of the other */
    public record Other(Turn turn, SurveyId id, Wording title, SurveyState state) {}

    public boolean offersCards() {
        return other.filter(it -> it.turn() == Turn.START).isPresent();
    }
}
