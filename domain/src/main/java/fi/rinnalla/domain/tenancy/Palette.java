package fi.rinnalla.domain.tenancy;

/**
 * All colours of an organisation, by day and by night, from the one it chose.
 * Whatever colour that is, what is written in it can be read: where needed the colour gives way, never the reader.
 */
public record Palette(Scheme light, Scheme dark) {

    public static Palette from(Colour brand) {
        Oklch seen = Oklch.of(brand);
        return new Palette(DayScheme.from(seen), NightScheme.from(seen));
    }

    /** True when the chosen colour is used as such, and nothing had to be made darker for the reader. */
    public boolean keeps(Colour brand) {
        return light.of(Token.BRAND).equals(brand);
    }
}
