package fi.rinnalla.services.survey.result;

import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.result.Division;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What everybody sees of a survey's results. */
public record PublishedResults(
        SurveyCode code,
        Questionnaire asks,
        LocalDate on,
        Optional<LocalDate> until,
        Division division,
        List<ResultSheet.Result> results,
        List<Quotes> quotes) {

    public record Quotes(Question question, List<String> words) {}
}
