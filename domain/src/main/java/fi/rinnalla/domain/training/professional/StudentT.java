package fi.rinnalla.domain.training.professional;

/** Student's t for a two-sided interval of 95 per cent. */
final class StudentT {
    private static final double[] OF_FEW = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
        2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042
    };
    private static final double NORMAL = 1.96;

    private StudentT() {}

    /** Beyond the table by the first term of its expansion, which is right to three figures there. */
    static double at95(int freedom) {
        return freedom <= OF_FEW.length ? OF_FEW[freedom - 1] : NORMAL + 2.372 / freedom + 2.823 / freedom / freedom;
    }
}
