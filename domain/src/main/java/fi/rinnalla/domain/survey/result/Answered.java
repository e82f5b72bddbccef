package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.Questionnaire;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What one version of a survey asked, and the sheets of those who answered it. */
public record Answered(Questionnaire asked, List<AnswerSheet> sheets) {
    public Answered {
        sheets = List.copyOf(sheets);
    }

    /**
     * Whether there are enough to show anything of them. Whoever typed sheets of paper in knows what stands on those and could take them
     * off again: those who answered by themselves are none or enough as well.
     */
    static boolean isEnough(Collection<AnswerSheet> sheets) {
        var themselves = (int)
                sheets.stream().filter(it -> it.source() != AnswerSource.PAPER).count();
        return Floor.isReachedBy(sheets.size()) && (themselves == 0 || Floor.isReachedBy(themselves));
    }

    /** What those who were asked exactly this chose; nobody where this version asked it otherwise. */
    List<Set<String>> chosen(Question question, Collection<AnswerSheet> among) {
        return asked.find(question.code())
                .filter(it -> SameQuestion.is(it, question))
                .map(it -> sheets.stream()
                        .filter(among::contains)
                        .map(sheet -> sheet.chosen(question.code()))
                        .toList())
                .orElse(List.of());
    }
}
