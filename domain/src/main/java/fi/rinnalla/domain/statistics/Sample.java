package fi.rinnalla.domain.statistics;

import java.util.Arrays;

/**
 * Numbers of some people, as far as their mean needs them.
 *
 * @param variance of one person, with one less than all below the line
 * @param blur variance of the mean from another source than chance, such as rounding; most often nothing
 */
public record Sample(double n, double mean, double variance, double blur) {
    public Sample {
        if (!(n > 1)) {
            throw new IllegalArgumentException("of one alone nothing can be said");
        }
    }

    public static Sample of(double... values) {
        var weights = new double[values.length];
        Arrays.fill(weights, 1);
        return of(values, weights);
    }

    /** @param weights how many chose each of the values */
    public static Sample of(double[] values, double[] weights) {
        var n = Arrays.stream(weights).sum();
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        var mean = sum / n;
        var squares = 0.0;
        for (var i = 0; i < values.length; i++) {
            squares += weights[i] * (values[i] - mean) * (values[i] - mean);
        }
        return new Sample(n, mean, squares / (n - 1), 0);
    }

    public Sample blurredBy(double more) {
        return new Sample(n, mean, variance, blur + more);
    }

    public double sd() {
        return Math.sqrt(variance);
    }

    private double ofMean() {
        return variance / n + blur;
    }

    /** The mean, with Student's interval. */
    public Estimate estimate() {
        var half = StudentT.at95(Math.max(1, n - 1)) * Math.sqrt(ofMean());
        return new Estimate(mean, mean - half, mean + half);
    }

    /** By how much this mean is larger than that of others, with Welch's interval (1947): they need not scatter alike. */
    public Estimate less(Sample other) {
        var both = ofMean() + other.ofMean();
        var difference = mean - other.mean;
        if (both == 0) {
            return new Estimate(difference, difference, difference);
        }
        var freedom = both * both / (ofMean() * ofMean() / (n - 1) + other.ofMean() * other.ofMean() / (other.n - 1));
        var half = StudentT.at95(Math.max(1, freedom)) * Math.sqrt(both);
        return new Estimate(difference, difference - half, difference + half);
    }
}
