package fi.rinnalla.web.comparison.chart;

import java.util.List;
import java.util.stream.LongStream;

/** An axis from nothing to a round number, with few round steps on it. */
record Scale(long step, long end) {
    /** Below this a chart would blow small numbers up until they look large. */
    private static final long SHORTEST = 10;

    private static final int STEPS = 5;

    static Scale upTo(long highest) {
        var top = Math.max(SHORTEST, highest);
        var step = LongStream.iterate(1, it -> it * 10)
                .flatMap(power -> LongStream.of(power, 2 * power, 5 * power))
                .filter(it -> it * STEPS >= top)
                .findFirst()
                .orElseThrow();
        return new Scale(step, (top + step - 1) / step * step);
    }

    List<Long> ticks() {
        return LongStream.iterate(0, it -> it <= end, it -> it + step).boxed().toList();
    }

    double at(long n, double width) {
        return Math.round(n * width * 10.0 / end) / 10.0;
    }
}
