package fi.rinnalla.web.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes that are handed out, with their fingerprint. */
public record Finished(byte[] body, String fingerprint) {
    public static Finished of(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new Finished(body, HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
