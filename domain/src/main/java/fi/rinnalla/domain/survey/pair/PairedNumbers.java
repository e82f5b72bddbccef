package fi.rinnalla.domain.survey.pair;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.statistics.Estimate;
import fi.rinnalla.domain.statistics.PairedChange;
import fi.rinnalla.domain.statistics.Sample;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The same people's numbers at the start and at the end. What is said of them is reckoned from sums that are hidden in their bins
 * ({@link HiddenSum}); what the bins hide is added to what chance leaves open, and the scatter is taken as the most that its bin allows.
 */
public record PairedNumbers(Numbered asked, List<Two> people) {
    private static final int STEPS = 5;

    public record Two(int start, int end) {
        int change() {
            return end - start;
        }
    }

    public PairedNumbers {
        people = List.copyOf(people);
    }

    /** Of two people or more. */
    ShownChange shown() {
        var start = hidden(Two::start);
        var end = hidden(Two::end);
        var change = change(start, end);
        return ShownChange.of(
                Bin.of(people.size()),
                asked.least() + start.middle() / people.size(),
                asked.least() + end.middle() / people.size(),
                change.mean(),
                change.effect().size());
    }

    private PairedChange change(HiddenSum start, HiddenSum end) {
        var n = people.size();
        var variance = scatter() / (n - 1);
        var mean = (end.middle() - start.middle()) / n;
        var blur = (start.variance() + end.variance()) / ((double) n * n);
        return new PairedChange(n, inside(new Sample(n, mean, variance, blur).estimate()), Math.sqrt(variance));
    }

    private Estimate inside(Estimate it) {
        var reach = asked.most() - asked.least();
        return it.within(-reach, reach);
    }

    private HiddenSum hidden(ToIntFunction<Two> when) {
        var sum = people.stream()
                .mapToLong(it -> when.applyAsInt(it) - asked.least())
                .sum();
        return HiddenSum.of(sum, (long) people.size() * (asked.most() - asked.least()), asked.step());
    }

    /** The squares of what each change is away from the mean change, rounded up to the next five steps: never nothing. */
    private double scatter() {
        var mean = people.stream().mapToInt(Two::change).average().orElseThrow();
        var squares = people.stream()
                .mapToDouble(it -> (it.change() - mean) * (it.change() - mean))
                .sum();
        var width = (double) STEPS * asked.step() * asked.step();
        return width * (Math.floor(squares / width) + 1);
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "PairedNumbers";
    }
}
