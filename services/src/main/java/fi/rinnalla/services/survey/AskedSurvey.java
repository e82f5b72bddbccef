package fi.rinnalla.services.survey;

import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.domain.survey.SurveyVersion;
import fi.rinnalla.domain.survey.SurveyVersionId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A survey as whoever answers finds it.
 *
 * @param version what the form shows, and in which edition: what is sent is measured against that
 * @param plan empty for a draft
 */
public record AskedSurvey(
        SurveyCode code,
        SurveyVersionId version,
        int edition,
        Questionnaire questionnaire,
        SurveyState state,
        Optional<OpeningPlan> plan) {
    /** The kind of promise beside its free words. */
    public static final String WORDS = "survey";

    static AskedSurvey of(Survey survey, SurveyVersion version, LocalDate today) {
        return new AskedSurvey(
                survey.code(),
                version.id(),
                version.edition(),
                version.questionnaire(),
                survey.state(today),
                survey.plan());
    }

    public boolean isOpen() {
        return state == SurveyState.OPEN;
    }
}
