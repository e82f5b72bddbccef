package fi.rinnalla.web.survey;

import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import java.util.List;

/**
 * A question as it stands in a form.
 *
 * @param lang the language it is in, where that is not the page's; null otherwise
 * @param whom of whom it is asked, in words; empty where it is everybody
 * @param layout how its choices lie
 */
public record AskedQuestion(
        Question question, Field field, List<Choice> choices, String lang, String whom, String layout) {
    public boolean isText() {
        return !question.kind().isChosen();
    }

    public boolean isMany() {
        return question.kind() == fi.rinnalla.domain.survey.QuestionKind.MULTIPLE;
    }
}
