package fi.rinnalla.domain.tenancy;

/** Between the numbers of a screen and the amount of light they make. */
final class Srgb {

    private Srgb() {}

    static double light(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    static int channel(double light) {
        double l = Math.min(1, Math.max(0, light));
        double c = l <= 0.0031308 ? 12.92 * l : 1.055 * Math.pow(l, 1 / 2.4) - 0.055;
        return (int) Math.round(c * 255);
    }
}
