package fi.rinnalla.bench;

/** How thoroughly to measure: seconds to warm up each side, rounds, seconds a round, pairs of starts, reads without a cookie. */
record Pace(double warmUp, int rounds, double round, int starts, int reads) {

    static final Pace THOROUGH = new Pace(15, 9, 2, 3, 20_000);
    static final Pace QUICK = new Pace(2, 3, 0.5, 1, 2_000);
}
