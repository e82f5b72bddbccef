package fi.rinnalla.domain.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was answered, by version. In no order that tells when somebody answered. */
public interface AnswerSheets {
    /** One for each person, by ids that are random. */
    List<AnswerSheet> of(SurveyVersionId version);

    /** What was said to that question in free words, by ids that are random and those of no sheet. */
    List<SurveyWords> words(SurveyVersionId version, String question);

    /** How many have answered; a version that nobody has answered is not in it. */
    Map<SurveyVersionId, Integer> counts(Collection<SurveyVersionId> versions);

    /** How many sheets of paper were typed in. */
    int papers(Collection<SurveyVersionId> versions);

    void add(AnswerSheet sheet);

    void add(SurveyWords words);

    /** Every word that was said to those versions. Returns how many went. */
    int removeWords(Collection<SurveyVersionId> versions);
}
