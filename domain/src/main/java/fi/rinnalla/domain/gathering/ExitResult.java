package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Floor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was answered to one question.
 *
 * @param counts how often each step was chosen, from the least to the most; nothing where fewer have answered
 *     than the {@link Floor}
 */
public record ExitResult(ExitQuestion question, Optional<List<Integer>> counts) {
    static ExitResult of(ExitQuestion question, List<Integer> counts) {
        return new ExitResult(question, Optional.of(counts).filter(it -> Floor.isReachedBy(sum(it))));
    }

    public int answers() {
        return counts.map(ExitResult::sum).orElse(0);
    }

    public Optional<Double> mean() {
        return counts.map(it -> (double) IntStream.range(0, it.size())
                        .map(i -> (i + 1) * it.get(i))
                        .sum()
                / sum(it));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
