package fi.rinnalla.domain.tenancy;

import static fi.rinnalla.domain.tenancy.Token.*;

/** Ink on warm paper. */
final class DayScheme {

    private DayScheme() {}

    static Scheme from(Oklch brand) {
        var mix = new Scheme.Mix();
        grounds(mix, brand);
        inks(mix, brand);
        signals(mix);
        return mix.done();
    }

    private static void grounds(Scheme.Mix mix, Oklch brand) {
        mix.put(PAGE, "#fdfbf8")
                .put(RAISED, Colour.WHITE)
                .put(SURFACE, brand.tint(0.966, 0.016))
                .put(FIELD, brand.tint(0.938, 0.026))
                .put(SOFT, brand.tint(0.902, 0.042))
                .put(HAIR, brand.tint(0.872, 0.024))
                .put(DEEP, brand.tint(0.290, 0.060))
                .put(GLOW, "#eeb65a")
                .put(PLATE, Plates.DARK);
    }

    private static void inks(Scheme.Mix mix, Oklch brand) {
        mix.put(TEXT, brand.atLightness(0.255).withChromaUpTo(0.022).colour())
                .put(ON_BRAND, Colour.WHITE)
                .put(ON_DEEP, brand.atLightness(0.960).withChromaUpTo(0.014).colour());

        var clear = mix.reads(5.5, PAGE, RAISED).and(mix.reads(5.0, SURFACE)).and(mix.reads(4.55, FIELD, SOFT));
        double middle = Math.min(Math.max(brand.lightness(), 0.34), 0.55);
        Colour ink = brand.atLightness(middle).darkerUntil(clear);
        mix.put(BRAND, ink);

        Oklch lower = Oklch.of(ink);
        mix.put(
                BRAND_STRONG,
                lower.atLightness(lower.lightness() - 0.10)
                        .withChromaUpTo(brand.chroma() * 0.9)
                        .darkerUntil(mix.reads(8, PAGE, SURFACE).and(mix.reads(7, FIELD, SOFT))));
        mix.put(
                MUTED,
                brand.atLightness(0.50)
                        .withChromaUpTo(0.016)
                        .darkerUntil(mix.reads(5.5, PAGE, SURFACE).and(mix.reads(5.0, FIELD, SOFT))));
        mix.put(
                LINE,
                brand.atLightness(0.70)
                        .withChromaUpTo(0.045)
                        .darkerUntil(mix.reads(3.05, PAGE, RAISED, SURFACE, FIELD)));
    }

    private static void signals(Scheme.Mix mix) {
        mix.put(DANGER, "#b3261e")
                .put(ON_DANGER, Colour.WHITE)
                .put(DANGER_INK, "#a32018")
                .put(DANGER_SOFT, "#fdeeea")
                .put(OK_INK, "#1b6138")
                .put(OK_SOFT, "#e4f3e8")
                .put(WARN_INK, "#6a4700")
                .put(WARN_SOFT, "#fff0cf")
                .put(FOCUS_IN, "#14181c")
                .put(FOCUS_OUT, "#ffd400");
    }
}
