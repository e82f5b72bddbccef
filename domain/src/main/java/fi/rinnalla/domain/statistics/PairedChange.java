package fi.rinnalla.domain.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How the same people changed from one time to another.
 *
 * @param mean of the differences, with Student's interval
 * @param sd of the differences
 */
public record PairedChange(int pairs, Estimate mean, double sd) {

    /** @param differences of two people or more, the later number less the earlier */
    public static PairedChange of(double... differences) {
        var sample = Sample.of(differences);
        return new PairedChange(differences.length, sample.estimate(), sample.sd());
    }

    public static PairedChange of(int... differences) {
        return of(Arrays.stream(differences).asDoubleStream().toArray());
    }

    /**
     * The standardised response mean (Liang, Fossel and Larson 1990): mean over deviation of the differences, which Cohen (1988)
     * and Lakens (2013) call d<sub>z</sub>. Nothing where all changed alike, for then there is nothing to measure it by.
     */
    public OptionalDouble response() {
        return sd == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean.value() / sd);
    }

    public Effect effect() {
        return Effect.of(this);
    }
}
