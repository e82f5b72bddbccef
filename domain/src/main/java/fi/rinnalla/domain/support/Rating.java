package fi.rinnalla.domain.support;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One parent's steps at one moment; a question that was passed over is not there. */
public record Rating(Map<RatedQuestion, Integer> steps) {
    private static final String NONE = "-";

    public Rating {
        if (steps.values().stream().anyMatch(it -> it < 1 || it > RatedQuestion.STEPS)) {
            throw new IllegalArgumentException("five steps");
        }
        steps = steps.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(steps));
    }

    /** Every question was passed over. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    public Optional<Integer> to(RatedQuestion question) {
        return Optional.ofNullable(steps.get(question));
    }

    /** As it is sealed: a step, or a dash, for each question. */
    public String text() {
        return Arrays.stream(RatedQuestion.values())
                .map(it -> to(it).map(String::valueOf).orElse(NONE))
                .collect(Collectors.joining(","));
    }

    public static Rating read(String text) {
        var parts = text.split(",");
        var steps = new EnumMap<RatedQuestion, Integer>(RatedQuestion.class);
        for (var question : RatedQuestion.values()) {
            if (question.ordinal() < parts.length && !parts[question.ordinal()].equals(NONE)) {
                steps.put(question, Integer.valueOf(parts[question.ordinal()]));
            }
        }
        return new Rating(steps);
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "Rating";
    }
}
