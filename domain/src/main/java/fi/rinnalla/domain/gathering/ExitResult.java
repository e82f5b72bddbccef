package fi.rinnalla.domain.gathering;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was answered to one question.
 *
 * @param counts how often each step was chosen, from the least to the most; nothing where too few have answered
 */
public record ExitResult(ExitQuestion question, Optional<List<Integer>> counts) {
    /** Fewer answers than this are shown to nobody. */
    public static final int FLOOR = 5;

    static ExitResult of(ExitQuestion question, List<Integer> counts) {
        return new ExitResult(question, Optional.of(counts).filter(it -> sum(it) >= FLOOR));
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
