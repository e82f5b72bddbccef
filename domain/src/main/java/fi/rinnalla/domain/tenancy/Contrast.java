package fi.rinnalla.domain.tenancy;

/** How well one colour is seen on another: from 1 (not at all) to 21 (black on white), as WCAG counts it. */
public record Contrast(double ratio) implements Comparable<Contrast> {

    public static Contrast between(Colour one, Colour other) {
        double a = luminance(one);
        double b = luminance(other);
        return new Contrast((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
    }

    public boolean isAtLeast(double wanted) {
        return ratio >= wanted;
    }

    @Override
    public int compareTo(Contrast other) {
        return Double.compare(ratio, other.ratio);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * Srgb.light(colour.red())
                + 0.7152 * Srgb.light(colour.green())
                + 0.0722 * Srgb.light(colour.blue());
    }
}
