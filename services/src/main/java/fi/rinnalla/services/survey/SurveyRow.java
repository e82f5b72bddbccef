package fi.rinnalla.services.survey;

import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.domain.survey.Wording;
import java.util.Optional;

/** A survey in a list. */
public record SurveyRow(SurveyId id, Wording title, SurveyState state, Optional<OpeningPlan> plan, int answers) {}
