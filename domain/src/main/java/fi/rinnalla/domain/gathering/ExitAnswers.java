package fi.rinnalla.domain.gathering;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One person's answers, on their way into the tallies: they are kept nowhere side by side. */
public record ExitAnswers(Map<ExitQuestion, Integer> steps) {
    public ExitAnswers {
        if (steps.isEmpty() || steps.values().stream().anyMatch(it -> it < 1 || it > ExitQuestion.STEPS)) {
            throw new IllegalArgumentException("an answer, in five steps");
        }
        steps = new EnumMap<>(steps);
    }

    Optional<Integer> to(ExitQuestion question) {
        return Optional.ofNullable(steps.get(question));
    }

    @Override
    public String toString() {
        return "ExitAnswers";
    }
}
