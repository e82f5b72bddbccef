package fi.rinnalla.domain.tenancy;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether a logo is laid on a plate to be seen: a light one by night, where most of them are drawn for white paper, and a
 * dark one by day, where one was drawn for nothing but a dark ground. It is told from its points, for any organisation's
 * grounds, so that a change of colour needs no second look.
 */
public record Plates(boolean byDay, boolean byNight) {
    /** What the plates are made of. */
    public static final Colour LIGHT = Colour.WHITE;

    public static final Colour DARK = new Colour("#222222");

    /** As WCAG asks of whatever is not text. */
    public static final double WELL_SEEN = 3;

    /** By day a logo stands as its organisation prints it, as long as there is something to be seen. */
    public static final double SEEN = 1.5;

    /** No organisation's ground is nearer to the middle than these. */
    static final Colour DAY = new Colour("#dcdcdc");

    static final Colour NIGHT = new Colour("#333333");

    /** A thin edge, or the shine on a letter, may be lost. */
    private static final double FEW = 0.05;

    private static final int OPAQUE = 0xFF;

    /** @param points of the whole picture, each with its alpha first */
    public static Plates under(int[] points) {
        if (bringsItsOwnGround(points)) {
            return new Plates(false, false);
        }
        var inks = inks(points);
        var lost = lost(inks, NIGHT, WELL_SEEN);
        return new Plates(lost(inks, DAY, SEEN) > 1 - FEW, lost > FEW && lost(inks, LIGHT, SEEN) < lost);
    }

    /** How much there is of each colour. */
    private static Map<Integer, Long> inks(int[] points) {
        var inks = new HashMap<Integer, Long>();
        for (int point : points) {
            inks.merge(point & 0xFFFFFF, (long) (point >>> 24), Long::sum);
        }
        return inks;
    }

    /** How much of what is drawn is seen less than that, from nothing to all of it. */
    private static double lost(Map<Integer, Long> inks, Colour ground, double wanted) {
        double drawn = 0;
        double lost = 0;
        for (var ink : inks.entrySet()) {
            drawn += ink.getValue();
            if (!Contrast.between(colour(ink.getKey()), ground).isAtLeast(wanted)) {
                lost += ink.getValue();
            }
        }
        return drawn == 0 ? 0 : lost / drawn;
    }

    private static boolean bringsItsOwnGround(int[] points) {
        for (int point : points) {
            if (point >>> 24 != OPAQUE) {
                return false;
            }
        }
        return true;
    }

    private static Colour colour(int rgb) {
        return Colour.of(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
