package fi.rinnalla.services.access;

import fi.rinnalla.domain.shared.Digest;
import java.security.SecureRandom;
import java.util.Base64;

/** The 256 random bits in a session's cookie. The house keeps their fingerprint only. */
public record Token(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Token fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public Digest fingerprint() {
        return Digest.of(value);
    }

    @Override
    public String toString() {
        return "Token";
    }
}
