package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What counts about one feedback: days and kinds, no words and no author. */
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

    public static FeedbackFact of(Feedback feedback, int workingDays) {
        return of(
                feedback.kind(),
                feedback.receivedOn(),
                feedback.dueOn(),
                feedback.state(),
                feedback.answers().stream()
                        .map(it -> new AnswerFact(it.kind(), it.givenOn()))
                        .toList(),
                feedback.verdict(),
                feedback.verdictOn(),
                workingDays);
    }

    /**
     * From what is stored. Opening again moves the day an answer is owed by; the day that was promised first is then
     * reckoned anew.
     *
     * @param workingDays within which the organisation answers
     */
    public static FeedbackFact of(
            FeedbackKind kind,
            LocalDate receivedOn,
            LocalDate dueOn,
            FeedbackState state,
            List<AnswerFact> answers,
            Optional<Verdict> verdict,
            Optional<LocalDate> verdictOn,
            int workingDays) {
        var opened = verdict.filter(Verdict.NOT_VISIBLE::equals).isPresent()
                || answers.stream().filter(AnswerFact::answers).count() > 1;
        var firstDueOn = opened ? kind.dueOn(receivedOn, workingDays) : dueOn;
        return new FeedbackFact(receivedOn, firstDueOn, state == FeedbackState.SET_ASIDE, answers, verdict, verdictOn);
    }

    Optional<LocalDate> firstAnsweredOn() {
        return answers.stream()
                .filter(AnswerFact::answers)
                .map(AnswerFact::givenOn)
                .min(Comparator.naturalOrder());
    }
}
