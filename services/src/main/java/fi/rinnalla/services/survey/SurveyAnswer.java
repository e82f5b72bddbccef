package fi.rinnalla.services.survey;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.SurveyVersionId;

/**
 * A form as it was sent.
 *
 * @param version what it showed
 * @param edition in which edition
 * @param promise which version of the promise beside free words was read
 * @param form stands for the form, so that it counts once; nothing leads from an answer to it
 */
public record SurveyAnswer(
        SurveyVersionId version,
        int edition,
        int promise,
        Digest form,
        Given given,
        Language language,
        AnswerSource source) {
    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "SurveyAnswer";
    }
}
