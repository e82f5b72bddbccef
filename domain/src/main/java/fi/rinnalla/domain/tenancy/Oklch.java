package fi.rinnalla.domain.tenancy;

import java.util.function.Predicate;

/**
 * A colour as the eye sorts it: how light, how strong, which hue. Equal steps of lightness look equal,
 * so a colour can be made darker or lighter until it is readable and still be the same colour.
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final double STEP = 0.004;
    private static final double SLACK = 0.0005;
    /** A colour this strong is as strong as its grounds need. */
    private static final double VIVID = 0.08;

    static Oklch of(Colour colour) {
        double r = Srgb.light(colour.red());
        double g = Srgb.light(colour.green());
        double b = Srgb.light(colour.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double x = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double y = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(x, y), Math.atan2(y, x));
    }

    Oklch atLightness(double wanted) {
        return new Oklch(wanted, chroma, hue);
    }

    Oklch withChromaUpTo(double most) {
        return new Oklch(lightness, Math.min(chroma, most), hue);
    }

    /** The same hue as a ground to write on; a colour that is quiet itself makes a quieter ground. */
    Colour tint(double wanted, double mostChroma) {
        return new Oklch(wanted, mostChroma * Math.min(1, chroma / VIVID), hue).colour();
    }

    Colour darkerUntil(Predicate<Colour> readable) {
        return movedUntil(readable, -STEP, Colour.BLACK);
    }

    Colour lighterUntil(Predicate<Colour> readable) {
        return movedUntil(readable, STEP, Colour.WHITE);
    }

    /** The nearest colour a screen can show: strength gives way, lightness and hue stay. */
    Colour colour() {
        for (double c = chroma; c > 0; c -= STEP) {
            double[] light = lightAt(c);
            if (shows(light)) {
                return seen(light);
            }
        }
        return seen(lightAt(0));
    }

    private Colour movedUntil(Predicate<Colour> readable, double step, Colour end) {
        for (double l = lightness; l > 0 && l < 1; l += step) {
            Colour tried = atLightness(l).colour();
            if (readable.test(tried)) {
                return tried;
            }
        }
        return end;
    }

    private double[] lightAt(double c) {
        double x = c * Math.cos(hue);
        double y = c * Math.sin(hue);
        double l = Math.pow(lightness + 0.3963377774 * x + 0.2158037573 * y, 3);
        double m = Math.pow(lightness - 0.1055613458 * x - 0.0638541728 * y, 3);
        double s = Math.pow(lightness - 0.0894841775 * x - 1.2914855480 * y, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean shows(double[] light) {
        for (double part : light) {
            if (part < -SLACK || part > 1 + SLACK) {
                return false;
            }
        }
        return true;
    }

    private static Colour seen(double[] light) {
        return Colour.of(Srgb.channel(light[0]), Srgb.channel(light[1]), Srgb.channel(light[2]));
    }
}
