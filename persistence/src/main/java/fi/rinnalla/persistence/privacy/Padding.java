package fi.rinnalla.persistence.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Hides how long a text is: a short remark and a long sigh take the same room. Four bytes of length, the words, zeros up
 * to 256 bytes, 1 KiB, 4 KiB, or whole 4 KiB above.
 */
final class Padding {
    private static final int HEAD = Integer.BYTES;
    private static final int SMALL = 256;
    private static final int MIDDLE = 1024;
    private static final int LARGE = 4096;

    private Padding() {}

    static byte[] pad(String words) {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(room(HEAD + bytes.length))
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    static String unpad(byte[] padded) {
        var length = ByteBuffer.wrap(padded).getInt();
        return new String(padded, HEAD, length, StandardCharsets.UTF_8);
    }

    private static int room(int needed) {
        if (needed <= SMALL) {
            return SMALL;
        }
        if (needed <= MIDDLE) {
            return MIDDLE;
        }
        return (needed + LARGE - 1) / LARGE * LARGE;
    }
}
