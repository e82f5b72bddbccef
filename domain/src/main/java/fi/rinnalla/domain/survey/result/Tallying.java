package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Counts what was chosen. An answer that was passed over is counted nowhere, so that nobody knows how many there were. */
final class Tallying {
    private Tallying() {}

    /** @param chosen by each person; empty where they passed the question over */
    static Map<String, Integer> of(Question question, Collection<Set<String>> chosen) {
        var counts = new LinkedHashMap<String, Integer>();
        question.choices().stream().map(Choice::code).forEach(it -> counts.put(it, 0));
        chosen.forEach(codes -> codes.forEach(it -> counts.computeIfPresent(it, (code, n) -> n + 1)));
        if (question.kind() == QuestionKind.MULTIPLE) {
            counts.put(ResultCell.ANSWERED, (int)
                    chosen.stream().filter(it -> !it.isEmpty()).count());
        }
        return counts;
    }
}
