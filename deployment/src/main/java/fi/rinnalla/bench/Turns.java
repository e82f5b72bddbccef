package fi.rinnalla.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The same asked of two in turns, so that whatever else the machine does meets both. The first half of the rounds warms up. */
record Turns(int rounds) {

    /** In how many milliseconds nineteen of twenty answers had come, of one and of the other. */
    record Late(double one, double other) {
        /** How many times as long the other takes. */
        double ratio() {
            return other / one;
        }
    }

    Late of(Callable<Double> one, Callable<Double> other) throws Exception {
        var ones = new ArrayList<Double>();
        var others = new ArrayList<Double>();
        for (var i = 0; i < 2 * rounds; i++) {
            var first = one.call();
            var second = other.call();
            if (i >= rounds) {
                ones.add(first);
                others.add(second);
            }
        }
        return new Late(late(ones), late(others));
    }

    private static double late(List<Double> times) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }
}
