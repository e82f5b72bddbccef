package fi.rinnalla.domain.tenancy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** One whole set of colours, for day or for night. No token is without its colour. */
public record Scheme(Map<Token, Colour> colours) {

    public Scheme {
        colours = Map.copyOf(colours);
        Set<Token> missing = EnumSet.allOf(Token.class);
        missing.removeAll(colours.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Without a colour: " + missing);
        }
    }

    public Colour of(Token token) {
        return colours.get(token);
    }

    public Contrast contrast(Token ink, Token ground) {
        return Contrast.between(of(ink), of(ground));
    }

    /** A scheme while it is mixed: the grounds first, then the inks that must be read on them. */
    static final class Mix {
        private final Map<Token, Colour> colours = new EnumMap<>(Token.class);

        Mix put(Token token, Colour colour) {
            colours.put(token, colour);
            return this;
        }

        Mix put(Token token, String hex) {
            return put(token, new Colour(hex));
        }

        Colour of(Token token) {
            return colours.get(token);
        }

        Predicate<Colour> reads(double ratio, Token... grounds) {
            return ink -> {
                for (Token ground : grounds) {
                    if (!Contrast.between(ink, of(ground)).isAtLeast(ratio)) {
                        return false;
                    }
                }
                return true;
            };
        }

        Scheme done() {
            return new Scheme(colours);
        }
    }
}
