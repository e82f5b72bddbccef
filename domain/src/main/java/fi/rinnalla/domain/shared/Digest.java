package fi.rinnalla.domain.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The fingerprint of a secret, kept in its place: of a session's token, a card's words, a form's key. */
public record Digest(byte[] bytes) {
    public Digest {
        if (bytes.length < 16) {
            throw new IllegalArgumentException("too short to stand for a secret");
        }
        bytes = bytes.clone();
    }

    /** SHA-256: enough where the secret itself is 256 random bits. */
    public static Digest of(String secret) {
        try {
            return new Digest(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Takes equally long wherever two fingerprints part. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Digest that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return bytes[0] << 16 | (bytes[1] & 0xFF) << 8 | bytes[2] & 0xFF;
    }

    @Override
    public String toString() {
        return "Digest";
    }
}
