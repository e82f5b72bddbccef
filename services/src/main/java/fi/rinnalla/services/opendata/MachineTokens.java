package fi.rinnalla.services.opendata;

import fi.rinnalla.services.access.Token;
import java.util.Optional;

/** How a token looks that a program comes with: 256 random bits behind a few letters, by which it is known when it is lost. */
public final class MachineTokens {
    private static final String MARK = "rnl_";
    private static final String BEARER = "bearer ";
    private static final int LONGEST = 100;

    private MachineTokens() {}

    public static Token fresh() {
        return new Token(MARK + Token.fresh().value());
    }

    /** The token in an {@code Authorization} header (RFC 6750); nothing where there is none that could be ours. */
    public static Optional<Token> in(String header) {
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        var value = header.substring(BEARER.length()).strip();
        return value.startsWith(MARK) && value.length() <= LONGEST ? Optional.of(new Token(value)) : Optional.empty();
    }
}
