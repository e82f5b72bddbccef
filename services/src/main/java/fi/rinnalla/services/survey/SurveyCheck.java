package fi.rinnalla.services.survey;

import fi.rinnalla.domain.access.CardsInText;
import fi.rinnalla.domain.feedback.PersonalIdentityCode;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.SurveyWords;
import fi.rinnalla.services.survey.SurveySlip.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks through what was answered to some questions. */
public final class SurveyCheck {
    private SurveyCheck() {}

    /** @param onPaper somebody's paper is taken as it is: what was left out there cannot be asked any more */
    public static List<SurveySlip> of(Collection<Question> asked, Given given, boolean onPaper) {
        return asked.stream().flatMap(it -> slip(it, given, onPaper).stream()).toList();
    }

    private static Optional<SurveySlip> slip(Question question, Given given, boolean onPaper) {
        if (question.required() && !onPaper && !answers(question, given)) {
            return Optional.of(new SurveySlip(question.code(), Reason.MISSING, 0));
        }
        return words(question.code(), given.said(question.code()));
    }

    private static boolean answers(Question question, Given given) {
        return question.kind().isChosen()
                ? !question.among(given.chosen(question.code())).isEmpty()
                : !given.said(question.code()).isEmpty();
    }

    private static Optional<SurveySlip> words(String question, String said) {
        var over = said.codePointCount(0, said.length()) - SurveyWords.LONGEST;
        if (over > 0) {
            return Optional.of(new SurveySlip(question, Reason.TOO_LONG, over));
        }
        if (PersonalIdentityCode.isIn(said)) {
            return Optional.of(new SurveySlip(question, Reason.IDENTITY_CODE, 0));
        }
        return CardsInText.areIn(said)
                ? Optional.of(new SurveySlip(question, Reason.WORDS_OF_A_CARD, 0))
                : Optional.empty();
    }
}
