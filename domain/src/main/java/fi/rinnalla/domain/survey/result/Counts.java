package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.statistics.Estimate;
import fi.rinnalla.domain.statistics.Part;
import fi.rinnalla.domain.statistics.Sample;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How often each choice of one question was chosen, as far as bins tell. What is reckoned here counts with every number that the
 * bins leave open, so that its interval holds both what chance and what the bins do.
 *
 * @param classes of each choice, in its order
 * @param answered how many answered at all, where one may choose several; else the classes add up to it
 */
public record Counts(List<Interval> classes, Optional<Interval> answered) {
    public Counts {
        classes = List.copyOf(classes);
    }

    /** Of a question of which one choice is chosen. */
    public static Counts of(List<Bin> classes) {
        return new Counts(intervals(classes), Optional.empty());
    }

    /**
     * Of a question of which several may be chosen. Everybody who answered chose one at least: near the sum of all choices the bin of
     * those who answered would tell that the choices lie at the upper ends of theirs. There it is joined with the one before, whatever
     * the numbers are, so that each bin keeps its five.
     */
    public static Counts of(List<Bin> classes, Bin answered) {
        var all = intervals(classes);
        var most = Interval.sum(all).hi();
        var last = Bin.of((int) Math.max(0, most - Bin.WIDTH + 1)).interval();
        return new Counts(
                all, Optional.of(answered.lo() < last.lo() ? answered.interval() : new Interval(last.lo(), most)));
    }

    private static List<Interval> intervals(List<Bin> classes) {
        return classes.stream().map(Bin::interval).toList();
    }

    /** Of several groups together: never from a total of their own. */
    public static Counts sum(Collection<Counts> groups) {
        return groups.stream().reduce(Counts::plus).orElseThrow();
    }

    private Counts plus(Counts other) {
        return new Counts(
                IntStream.range(0, classes.size())
                        .mapToObj(it -> classes.get(it).plus(other.classes.get(it)))
                        .toList(),
                answered.map(it -> it.plus(other.answered.orElseThrow())));
    }

    /** Those who answered. */
    public Interval all() {
        return answered.orElseGet(() -> Interval.sum(classes));
    }

    /** So few that nothing can be said of shares: in every bin, nothing looks like some. */
    public boolean few() {
        return !Floor.isReachedBy((int) all().lo());
    }

    /** Of those who answered, how many chose this: from the least that is possible to the most, each with Wilson's interval. */
    public Estimate share(int which) {
        var part = part(which);
        var rest = rest(which);
        return new Estimate(
                middle(part) / (middle(part) + middle(rest)),
                new Part(part.lo(), part.lo() + rest.hi()).wilson().lo(),
                new Part(part.hi(), part.hi() + rest.lo()).wilson().hi());
    }

    /** By how much this share is larger than that of the others: with Newcombe's interval, whatever the bins leave open. */
    public Estimate less(Counts other, int which) {
        var all = corners(which).stream()
                .flatMap(one -> other.corners(which).stream().map(one::less))
                .toList();
        return new Estimate(
                share(which).value() - other.share(which).value(),
                all.stream().mapToDouble(Estimate::lo).min().orElseThrow(),
                all.stream().mapToDouble(Estimate::hi).max().orElseThrow());
    }

    private List<Part> corners(int which) {
        var part = part(which);
        var rest = rest(which);
        return LongStream.of(part.lo(), part.hi())
                .boxed()
                .flatMap(it ->
                        LongStream.of(rest.lo(), rest.hi()).mapToObj(more -> new Part(it, Math.max(1, it + more))))
                .toList();
    }

    private Interval part(int which) {
        var it = classes.get(which);
        return answered.isEmpty() ? it : new Interval(it.lo(), Math.max(it.lo(), Math.min(it.hi(), all().hi())));
    }

    private Interval rest(int which) {
        if (answered.isPresent()) {
            var part = part(which);
            return new Interval(Math.max(0, all().lo() - part.hi()), Math.max(0, all().hi() - part.lo()));
        }
        return Interval.sum(IntStream.range(0, classes.size())
                .filter(it -> it != which)
                .mapToObj(classes::get)
                .toList());
    }

    /**
     * For the mean of a scale. Each bin counts as its middle; what it hides is added to what is uncertain, as a rounding is.
     *
     * @param values of the choices, in their order
     */
    public Sample sample(double... values) {
        var weights = classes.stream().mapToDouble(Counts::middle).toArray();
        var plain = Sample.of(values, weights);
        var hidden = IntStream.range(0, values.length)
                .mapToDouble(it -> hidden(classes.get(it)) * Math.pow(values[it] - plain.mean(), 2))
                .sum();
        return plain.blurredBy(hidden / (plain.n() * plain.n()));
    }

    private static double middle(Interval it) {
        return (it.lo() + it.hi()) / 2.0;
    }

    /** The variance of a number that is each of five alike, for as many bins as are added up here. */
    private static double hidden(Interval it) {
        return 2.0 * (it.hi() - it.lo()) / (Bin.WIDTH - 1);
    }
}
