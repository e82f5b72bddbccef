package fi.rinnalla.domain.training.professional;

import fi.rinnalla.domain.statistics.Sample;
import java.util.Arrays;

/**
 * By how many steps people changed on average, and between which two the average of others like them lies in nineteen of
 * twenty trainings: Student's interval of the paired differences. Whoever chooses a step rounds by up to half a step each time;
 * that much stays uncertain even where all went the same way, so that few who agree are not certain.
 */
public record Change(double mean, double lo, double hi) {
    /** Of two roundings to whole steps, each even between half a step below and above. */
    private static final double ROUNDING = 1.0 / 6;

    private static final int WIDEST = RatingItem.STEPS - 1;

    public enum Direction {
        ROSE,
        FELL,
        /** The interval holds "no change". */
        CANNOT_TELL
    }

    /** @param differences of two or more, after less before */
    public static Change of(int[] differences) {
        var n = differences.length;
        if (n < 2) {
            throw new IllegalArgumentException("of one alone nothing can be said");
        }
        var sample = Sample.of(Arrays.stream(differences).asDoubleStream().toArray());
        var mean = sample.blurredBy(ROUNDING / n).estimate().within(-WIDEST, WIDEST);
        return new Change(mean.value(), mean.lo(), mean.hi());
    }

    public Direction direction() {
        if (lo > 0) {
            return Direction.ROSE;
        }
        return hi < 0 ? Direction.FELL : Direction.CANNOT_TELL;
    }
}
