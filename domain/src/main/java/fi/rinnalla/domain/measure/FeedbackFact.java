package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What counts about one feedback: days and kinds, no words and no author.
 *
 * @param firstDueOn the day that was promised to its author; opening again gives another, which does not undo this one
 */
public record FeedbackFact(
        LocalDate receivedOn,
        LocalDate firstDueOn,
        boolean setAside,
        List<AnswerFact> answers,
        Optional<Verdict> verdict,
        Optional<LocalDate> verdictOn) {
    public FeedbackFact {
        answers = List.copyOf(answers);
    }

    public static FeedbackFact of(Feedback feedback) {
        return new FeedbackFact(
                feedback.receivedOn(),
                feedback.firstDueOn(),
                feedback.state() == FeedbackState.SET_ASIDE,
                feedback.answers().stream()
                        .map(it -> new AnswerFact(it.kind(), it.givenOn()))
                        .toList(),
                feedback.verdict(),
                feedback.verdictOn());
    }

    Optional<LocalDate> firstAnsweredOn() {
        return answers.stream()
                .filter(AnswerFact::answers)
                .map(AnswerFact::givenOn)
                .min(Comparator.naturalOrder());
    }
}
