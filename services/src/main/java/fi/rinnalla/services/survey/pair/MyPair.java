package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.domain.survey.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody has answered a start, as their own card tells them. What they answered stands nowhere to them either.
 *
 * @param end under which the end is answered
 * @param state of the end
 * @param until the last day on which the end is answered, where it has one
 * @param whole the end has been answered, too
 */
public record MyPair(
        Wording title, SurveyCode start, SurveyCode end, SurveyState state, Optional<LocalDate> until, boolean whole) {
    /** It waits for its holder now. */
    public boolean waits() {
        return !whole && state == SurveyState.OPEN;
    }
}
