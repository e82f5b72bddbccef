package fi.rinnalla.domain.survey.pair;

/**
 * A sum of some people's numbers, of which no more is told than between which two ends it lies: five steps apart, and towards the top
 * more where fewer would be left. So it is never told that everybody chose the least, or the most.
 */
record HiddenSum(long lo, long hi, long width) {
    private static final int STEPS = 5;

    /**
     * @param sum of what each is above the least
     * @param most that it could be
     * @param step from one answer to the next
     */
    static HiddenSum of(long sum, long most, int step) {
        var width = (long) STEPS * step;
        var last = Math.max(0, (most + 1) / width - 1) * width;
        var lo = Math.min(sum / width * width, last);
        return new HiddenSum(lo, lo == last ? most : lo + width - 1, width);
    }

    double middle() {
        return (lo + hi) / 2.0;
    }

    /** How uncertain that makes the sum: as each number between the ends alike, and at the top with more caution. */
    double variance() {
        var apart = (double) (hi - lo + 1);
        return apart > width ? apart * apart / 4 : apart * apart / 12;
    }
}
