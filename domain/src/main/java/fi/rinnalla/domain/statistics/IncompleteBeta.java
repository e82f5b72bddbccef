package fi.rinnalla.domain.statistics;

/**
 * The regularised incomplete beta function by its continued fraction (Abramowitz and Stegun 26.5.8, evaluated as Lentz does), and
 * the logarithm of gamma as Lanczos approximates it: right to some fourteen figures where it is used here.
 */
final class IncompleteBeta {
    private static final double TINY = 1e-300;
    private static final double ENOUGH = 1e-16;
    private static final int TERMS = 20_000;
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private IncompleteBeta() {}

    /** @param rest one less x, which whoever calls may know better than by subtracting */
    static double at(double x, double rest, double a, double b) {
        if (x <= 0 || rest <= 0) {
            return x <= 0 ? 0 : 1;
        }
        var front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(rest));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(rest, b, a) / b;
    }

    private static double fraction(double x, double a, double b) {
        var c = 1.0;
        var d = 1 / apart(1 - (a + b) * x / (a + 1));
        var all = d;
        for (var m = 1; m <= TERMS; m++) {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / apart(1 + even * d);
            c = apart(1 + even / c);
            all *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / apart(1 + odd * d);
            c = apart(1 + odd / c);
            all *= d * c;
            if (Math.abs(d * c - 1) < ENOUGH) {
                return all;
            }
        }
        return all;
    }

    private static double apart(double from) {
        return Math.abs(from) < TINY ? TINY : from;
    }

    static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        }
        var shifted = x - 1;
        var sum = LANCZOS[0];
        for (var i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (shifted + i);
        }
        var t = shifted + 7.5;
        return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
