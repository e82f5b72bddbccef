package fi.rinnalla.domain.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of what never changes, made of its content: under it a browser may keep it for ever. */
public final class ContentName {
    private static final int BYTES = 16;

    private ContentName() {}

    public static String of(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
