package fi.rinnalla.domain.tenancy;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour as an organisation would type it: {@code #0b6e74}. Nothing else is a colour here. */
public record Colour(String hex) {

    // Before the constants: their making asks for it.
    private static final Pattern SIX_DIGITS = Pattern.compile("#[0-9a-f]{6}");

    public static final Colour WHITE = new Colour("#ffffff");
    public static final Colour BLACK = new Colour("#000000");

    public Colour {
        hex = Objects.requireNonNull(hex, "hex").toLowerCase(Locale.ROOT);
        if (!SIX_DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("A colour is # and six hexadecimal digits");
        }
    }

    /** What somebody typed, if it is a colour. */
    public static Optional<Colour> typed(String words) {
        return Optional.ofNullable(words)
                .map(w -> w.strip().toLowerCase(Locale.ROOT))
                .filter(w -> SIX_DIGITS.matcher(w).matches())
                .map(Colour::new);
    }

    public static Colour of(int red, int green, int blue) {
        return new Colour(String.format("#%02x%02x%02x", red, green, blue));
    }

    public int red() {
        return channel(1);
    }

    public int green() {
        return channel(3);
    }

    public int blue() {
        return channel(5);
    }

    @Override
    public String toString() {
        return hex;
    }

    private int channel(int from) {
        return Integer.parseInt(hex, from, from + 2, 16);
    }
}
