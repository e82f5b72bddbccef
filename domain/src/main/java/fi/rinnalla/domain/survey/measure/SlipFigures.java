package fi.rinnalla.domain.survey.measure;

import static java.util.stream.Collectors.toMap;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import java.util.Collection;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one definition of {@code exit-informed}, {@code exit-next-step}, {@code exit-heard} and {@code exit-less-alone}: what organisations
 * may lay side by side of how it went. Whoever shows or releases one of them asks here.
 *
 * <p>Only what came with a single-use code off an unsorted pile is counted, by the day of the answer: whoever sends a page twice could
 * otherwise lift a number over the edge of a bin and learn what was there before. Each door is counted apart. The two uppermost of five
 * steps are a yes, the others a no. Whoever passes over a question is counted nowhere, and how many do is never told: with that
 * number the classes of two questions would add up to the same, and one would give another away.
 */
public final class SlipFigures {
    private static final int FIRST_YES = 4;

    private SlipFigures() {}

    /** @param tallies of one programme and one quarter */
    public static Map<Cell, Integer> of(Collection<DoorTally> tallies) {
        return tallies.stream()
                .filter(DoorTally::isCoded)
                .flatMap(SlipFigures::cells)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    private static Stream<Map.Entry<Cell, Integer>> cells(DoorTally tally) {
        return IntStream.rangeClosed(1, ExitQuestion.STEPS)
                .mapToObj(step -> Map.entry(cell(tally, step), tally.counts().get(step - 1)));
    }

    private static Cell cell(DoorTally tally, int step) {
        return new Cell(indicator(tally.question()), tally.at().door().code() + (step < FIRST_YES ? "-no" : "-yes"));
    }

    private static Indicator indicator(ExitQuestion question) {
        return switch (question) {
            case INFORMED -> Indicator.EXIT_INFORMED;
            case NEXT_STEP -> Indicator.EXIT_NEXT_STEP;
            case HEARD -> Indicator.EXIT_HEARD;
            case LESS_ALONE -> Indicator.EXIT_LESS_ALONE;
            case FELT -> throw new IllegalArgumentException("not asked with a slip");
        };
    }
}
