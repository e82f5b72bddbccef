package fi.rinnalla.domain.statistics;

/** Student's t for a two-sided interval of 95 per cent, of whole degrees of freedom and of others. */
public final class StudentT {
    private static final double OUTSIDE = 0.05;
    private static final int HALVINGS = 200;

    private StudentT() {}

    public static double at95(double freedom) {
        if (!(freedom >= 1)) {
            throw new IllegalArgumentException("of one alone nothing can be said");
        }
        var low = 0.0;
        var high = 16.0;
        for (var i = 0; i < HALVINGS && low < high; i++) {
            var middle = (low + high) / 2;
            if (outside(middle, freedom) > OUTSIDE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** How often it lies beyond t, on both sides together. */
    static double outside(double t, double freedom) {
        return IncompleteBeta.at(freedom / (freedom + t * t), t * t / (freedom + t * t), freedom / 2, 0.5);
    }
}
