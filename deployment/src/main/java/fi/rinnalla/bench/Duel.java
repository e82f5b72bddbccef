package fi.rinnalla.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * The product against the least that does the same, in turns and in one run, so that whatever else the machine does
 * meets both.
 */
record Duel(
        String what, double goal, int clients, Supplier<? extends Errand> product, Supplier<? extends Errand> bare) {

    Outcome fight(Pace pace) {
        try (var ours = new Crowd(clients, product);
                var theirs = new Crowd(clients, bare)) {
            var ourTimes = warmUp(ours, pace);
            var theirTimes = warmUp(theirs, pace);
            var fast = new ArrayList<Double>();
            var least = new ArrayList<Double>();
            var ratios = new ArrayList<Double>();
            for (var round = 0; round < pace.rounds(); round++) {
                var first = round % 2 == 0 ? ours.perSecond(ourTimes) : 0;
                var other = theirs.perSecond(theirTimes);
                var our = round % 2 == 0 ? first : ours.perSecond(ourTimes);
                fast.add(our);
                least.add(other);
                ratios.add(our / other);
            }
            return outcome(fast, least, ratios);
        }
    }

    /** Until the compiler has seen it; then says how many times make up a round. */
    private static int warmUp(Crowd crowd, Pace pace) {
        var times = 5;
        var rate = crowd.perSecond(times);
        for (var until = System.nanoTime() + (long) (pace.warmUp() * 1e9); System.nanoTime() < until; ) {
            times = times(crowd, rate, Math.min(1, pace.round()));
            rate = crowd.perSecond(times);
        }
        return times(crowd, rate, pace.round());
    }

    private static int times(Crowd crowd, double rate, double seconds) {
        return Math.max(5, (int) (rate * seconds / crowd.size()));
    }

    private Outcome outcome(List<Double> fast, List<Double> least, List<Double> ratios) {
        var ratio = median(ratios);
        return new Outcome(
                what,
                Outcome.number("%.2f", ratio),
                Outcome.number(">= %.1f", goal),
                ratio >= goal,
                Outcome.number("%,.0f a second against %,.0f", median(fast), median(least))
                        + Outcome.number("; rounds %.2f to %.2f", Collections.min(ratios), Collections.max(ratios)));
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
