package fi.rinnalla.services.shared;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** How a camera was held, as it wrote it into a JPEG's EXIF. All else that stands there is left where it is. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    LEFT,
    RIGHT_MIRRORED,
    RIGHT;

    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** Upright where nothing is said, or nothing that can be understood. */
    static Orientation in(byte[] jpeg) {
        try {
            return values()[said(jpeg) - 1];
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException nonsense) {
            return UPRIGHT;
        }
    }

    boolean liesOnItsSide() {
        return ordinal() >= LEFT_MIRRORED.ordinal();
    }

    /** From the picture as it is stored to the picture as it was seen. */
    AffineTransform upright(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    private static int said(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != START_OF_SCAN) {
            var length = ByteBuffer.wrap(jpeg, at + 2, 2).getShort() & 0xFFFF;
            if ((jpeg[at + 1] & 0xFF) == APP1 && isExif(jpeg, at + 4)) {
                return inTiff(ByteBuffer.wrap(jpeg, at + 4 + EXIF.length, length - 2 - EXIF.length)
                        .slice());
            }
            at += 2 + length;
        }
        return 1;
    }

    private static boolean isExif(byte[] jpeg, int at) {
        return Arrays.equals(jpeg, at, at + EXIF.length, EXIF, 0, EXIF.length);
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var first = tiff.getInt(4);
        var entries = tiff.getShort(first) & 0xFFFF;
        for (int n = 0; n < entries; n++) {
            var entry = first + 2 + n * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
