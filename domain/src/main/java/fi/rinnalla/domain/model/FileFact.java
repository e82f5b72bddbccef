package fi.rinnalla.domain.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is known of a file without opening it.
 *
 * @param sha256 of its content, in sixteens: whoever has a copy can tell whether it is the same
 */
public record FileFact(ModelFileId id, FileKind kind, int size, String sha256) {
    public static final int HEAVIEST = 5 * 1024 * 1024;

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
