package fi.rinnalla.domain.survey.measure;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.statistics.Sample;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often each of five steps was chosen for the four questions, in a quarter that is over: for the organisation's own people, of
 * all answers. What organisations may lay side by side is {@link SlipFigures}.
 */
public record ExitFigures(Map<ExitQuestion, List<Integer>> counts) {
    public static final List<ExitQuestion> FOUR =
            List.of(ExitQuestion.INFORMED, ExitQuestion.NEXT_STEP, ExitQuestion.HEARD, ExitQuestion.LESS_ALONE);

    public ExitFigures {
        counts = new EnumMap<>(counts);
    }

    public static ExitFigures own(Collection<DoorTally> tallies) {
        var all = new EnumMap<ExitQuestion, List<Integer>>(ExitQuestion.class);
        FOUR.forEach(question -> all.put(
                question,
                tallies.stream()
                        .filter(it -> it.question() == question)
                        .map(DoorTally::counts)
                        .reduce(List.of(0, 0, 0, 0, 0), ExitFigures::plus)));
        return new ExitFigures(all);
    }

    private static List<Integer> plus(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .mapToObj(it -> one.get(it) + other.get(it))
                .toList();
    }

    /** Empty where fewer have answered than the floor. */
    public Optional<List<Integer>> of(ExitQuestion question) {
        return Optional.of(counts.get(question)).filter(it -> Floor.isReachedBy(sum(it)));
    }

    /** From one to five; empty below the floor. */
    public Optional<Sample> sample(ExitQuestion question) {
        return of(question)
                .map(it -> Sample.of(
                        new double[] {1, 2, 3, 4, 5},
                        it.stream().mapToDouble(Integer::doubleValue).toArray()));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
