package fi.rinnalla.domain.measure;

import java.time.LocalDate;
import java.util.Collection;

/**
 * What was owed at the end of a day, by the same promise and the same answers as {@link FeedbackFigures} counts: what was set
 * aside is owed nowhere, and an answer owed once more is not counted again.
 *
 * @param waiting the promised day had not gone by
 * @param overdue it had
 */
public record AnswerDebts(int waiting, int overdue) {
    public static AnswerDebts at(LocalDate day, Collection<FeedbackFact> feedback) {
        var owed = feedback.stream().filter(it -> isOwed(it, day)).toList();
        var overdue =
                (int) owed.stream().filter(it -> it.firstDueOn().isBefore(day)).count();
        return new AnswerDebts(owed.size() - overdue, overdue);
    }

    private static boolean isOwed(FeedbackFact fact, LocalDate day) {
        return !fact.setAside()
                && !fact.receivedOn().isAfter(day)
                && fact.firstAnsweredOn().filter(it -> !it.isAfter(day)).isEmpty();
    }

    public AnswerDebts plus(AnswerDebts other) {
        return new AnswerDebts(waiting + other.waiting, overdue + other.overdue);
    }
}
