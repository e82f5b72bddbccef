package fi.rinnalla.domain.survey.pair;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.statistics.Effect;
import fi.rinnalla.domain.statistics.Estimate;

/**
 * What is said of the change between a start and an end, in tenths: all that is kept of the pairs.
 *
 * @param start the mean
 * @param end the mean
 * @param lo the lower end of the interval of the mean change, rounded downwards
 * @param hi its upper end, rounded upwards
 */
public record ShownChange(Bin pairs, int start, int end, int lo, int hi, Effect.Size size) {
    private static final double TENTHS = 10;

    public ShownChange {
        if (lo > end - start || hi < end - start) {
            throw new IllegalArgumentException("a change outside its own interval");
        }
    }

    static ShownChange of(Bin pairs, double start, double end, Estimate change, Effect.Size size) {
        var before = (int) Math.round(start * TENTHS);
        var after = (int) Math.round(end * TENTHS);
        var lo = (int) Math.floor(change.lo() * TENTHS + 1e-9);
        var hi = (int) Math.ceil(change.hi() * TENTHS - 1e-9);
        return new ShownChange(pairs, before, after, Math.min(lo, after - before), Math.max(hi, after - before), size);
    }

    public double atStart() {
        return start / TENTHS;
    }

    public double atEnd() {
        return end / TENTHS;
    }

    /** The mean change, with the interval that holds both doubts: chance, and what is hidden. */
    public Estimate change() {
        return new Estimate((end - start) / TENTHS, lo / TENTHS, hi / TENTHS);
    }

    public Effect effect() {
        return new Effect(size, end > start, change().mayBeChance());
    }
}
