package fi.rinnalla.domain.statistics;

/** So many of so many. */
public record Part(long part, long whole) {
    /** Two-sided, of 95 per cent. */
    private static final double Z = 1.959963984540054;

    public Part {
        if (part < 0 || whole < part || whole == 0) {
            throw new IllegalArgumentException("no part: " + part + " of " + whole);
        }
    }

    private double share() {
        return (double) part / whole;
    }

    /** The share, with Wilson's score interval (1927), which holds its promise for few and near nothing and all. */
    public Estimate wilson() {
        var middle = (part + Z * Z / 2) / (whole + Z * Z);
        var half = Z / (whole + Z * Z) * Math.sqrt(share() * (whole - part) + Z * Z / 4);
        return new Estimate(share(), part == 0 ? 0 : middle - half, part == whole ? 1 : middle + half);
    }

    /** By how much this share is larger, with Newcombe's interval (1998, method 10: two of Wilson's, squared and added). */
    public Estimate less(Part other) {
        var one = wilson();
        var two = other.wilson();
        var difference = share() - other.share();
        return new Estimate(
                difference,
                difference - Math.hypot(share() - one.lo(), two.hi() - other.share()),
                difference + Math.hypot(one.hi() - share(), other.share() - two.lo()));
    }
}
