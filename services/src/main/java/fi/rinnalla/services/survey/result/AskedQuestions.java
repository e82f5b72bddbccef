package fi.rinnalla.services.survey.result;

import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.SurveyId;
import java.util.List;

/** A survey and what it asks. */
public record AskedQuestions(SurveyId id, Questionnaire asks) {
    public List<Question> questions() {
        return asks.questions();
    }
}
