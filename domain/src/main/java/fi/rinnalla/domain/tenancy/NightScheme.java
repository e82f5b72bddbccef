package fi.rinnalla.domain.tenancy;

import static fi.rinnalla.domain.tenancy.Token.*;

/** A lamp in a dark room: for the phone that is opened at night. */
final class NightScheme {

    private NightScheme() {}

    static Scheme from(Oklch brand) {
        var mix = new Scheme.Mix();
        grounds(mix, brand);
        inks(mix, brand);
        signals(mix);
        return mix.done();
    }

    private static void grounds(Scheme.Mix mix, Oklch brand) {
        mix.put(PAGE, brand.tint(0.188, 0.012))
                .put(SURFACE, brand.tint(0.232, 0.016))
                .put(RAISED, brand.tint(0.246, 0.016))
                .put(FIELD, brand.tint(0.268, 0.036))
                .put(SOFT, brand.tint(0.330, 0.044))
                .put(HAIR, brand.tint(0.362, 0.024))
                .put(DEEP, brand.tint(0.145, 0.020))
                .put(GLOW, "#f0bd6c")
                .put(PLATE, Plates.LIGHT);
    }

    private static void inks(Scheme.Mix mix, Oklch brand) {
        mix.put(TEXT, brand.atLightness(0.945).withChromaUpTo(0.010).colour())
                .put(ON_BRAND, mix.of(PAGE))
                .put(ON_DEEP, brand.atLightness(0.900).withChromaUpTo(0.018).colour())
                .put(
                        BRAND,
                        brand.atLightness(0.76)
                                .withChromaUpTo(brand.chroma() * 0.85)
                                .lighterUntil(mix.reads(7.05, PAGE)
                                        .and(mix.reads(6.2, SURFACE, RAISED))
                                        .and(mix.reads(4.55, FIELD, SOFT))))
                .put(
                        BRAND_STRONG,
                        brand.atLightness(0.86)
                                .withChromaUpTo(brand.chroma() * 0.6)
                                .lighterUntil(
                                        mix.reads(8, PAGE, SURFACE, RAISED).and(mix.reads(7, FIELD, SOFT))))
                .put(
                        MUTED,
                        brand.atLightness(0.74)
                                .withChromaUpTo(0.016)
                                .lighterUntil(
                                        mix.reads(6.5, PAGE, SURFACE, RAISED).and(mix.reads(5, FIELD, SOFT))))
                .put(
                        LINE,
                        brand.atLightness(0.56)
                                .withChromaUpTo(0.035)
                                .lighterUntil(
                                        mix.reads(3.3, PAGE, SURFACE, RAISED).and(mix.reads(3.05, FIELD))));
    }

    private static void signals(Scheme.Mix mix) {
        mix.put(DANGER, "#b3261e")
                .put(ON_DANGER, Colour.WHITE)
                .put(DANGER_INK, "#ffb0a6")
                .put(DANGER_SOFT, "#43201d")
                .put(OK_INK, "#8fd9a9")
                .put(OK_SOFT, "#1d3927")
                .put(WARN_INK, "#ffdf9b")
                .put(WARN_SOFT, "#433511")
                .put(FOCUS_IN, Colour.WHITE)
                .put(FOCUS_OUT, "#111111");
    }
}
