package fi.rinnalla.domain.training.professional;

import fi.rinnalla.domain.shared.Floor;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What came of one item among those who rated it before and after.
 *
 * @param shown nothing where too few have: fewer than the {@link Floor}, or fewer who rated themselves. Whoever typed sheets in
 *     knows what stands on them, and could take them off again.
 */
public record ItemResult(RatingItem item, Optional<Shown> shown) {

    /**
     * @param pairs how many rated it twice
     * @param before the mean step
     * @param after the mean step
     */
    public record Shown(int pairs, double before, double after, Change change) {}

    public static ItemResult of(RatingItem item, Collection<StepCount> counts) {
        return new ItemResult(
                item, Optional.of(counts).filter(ItemResult::isEnough).map(ItemResult::shown));
    }

    private static boolean isEnough(Collection<StepCount> counts) {
        var themselves = counts.stream()
                .filter(it -> it.source() == RatingSource.THEMSELVES)
                .mapToInt(StepCount::n)
                .sum();
        return Floor.isReachedBy(sum(counts)) && (themselves == 0 || Floor.isReachedBy(themselves));
    }

    private static Shown shown(Collection<StepCount> counts) {
        double pairs = sum(counts);
        var before = counts.stream().mapToInt(it -> it.from() * it.n()).sum() / pairs;
        var after = counts.stream().mapToInt(it -> it.to() * it.n()).sum() / pairs;
        return new Shown(sum(counts), before, after, Change.of(differences(counts)));
    }

    private static int[] differences(Collection<StepCount> counts) {
        return counts.stream()
                .flatMapToInt(it -> IntStream.generate(it::difference).limit(it.n()))
                .toArray();
    }

    private static int sum(Collection<StepCount> counts) {
        return counts.stream().mapToInt(StepCount::n).sum();
    }
}
