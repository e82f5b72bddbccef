package fi.rinnalla.web.survey;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.Stretch;
import fi.rinnalla.services.survey.SurveyAnswer;
import fi.rinnalla.web.survey.AnswerPages.Here;

/** A form on its way: whose page, what it says, and what was answered in it. */
record SentAnswer(Here here, AnswerForm form, Given given) {
    Questionnaire asks() {
        return here.survey().questionnaire();
    }

    Stretch stretch() {
        return asks().stretch(form.from(), given);
    }

    String key() {
        return form.key();
    }

    SurveyAnswer answer(Digest form) {
        return new SurveyAnswer(
                here.survey().version(),
                here.survey().edition(),
                this.form.promise(),
                form,
                given,
                here.language(),
                here.kiosk() ? AnswerSource.KIOSK : AnswerSource.LINK);
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "SentAnswer";
    }
}
