package fi.rinnalla.services.shared;

import java.util.List;

/** What came of a file that was to be a picture. */
public sealed interface Development {
    /** @param copies the smallest first; nothing in them but what is seen */
    record Developed(List<Copy> copies) implements Development {}

    record Spoilt(Why why) implements Development {}

    /** @param points as they are drawn, each with its alpha first */
    record Copy(int width, int height, byte[] content, int[] points) {}

    enum Why {
        /** Neither JPEG nor PNG, whatever it calls itself. */
        NOT_A_PICTURE,
        /** It begins as one but cannot be read to its end. */
        BROKEN,
        TOO_MANY_BYTES,
        TOO_MANY_PIXELS,
        TOO_SMALL
    }
}
