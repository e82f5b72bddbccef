package fi.rinnalla.services.shared;

import java.awt.image.BufferedImage;

/** A sign without the clear edge that its file has around it: so it stands as large as it can. */
final class Trimmed {
    /** Less than that is seen by nobody. */
    private static final int FAINT = 8;

    private Trimmed() {}

    static BufferedImage of(BufferedImage sign) {
        int top = 0;
        int bottom = sign.getHeight();
        int left = 0;
        int right = sign.getWidth();
        while (top < bottom && isClear(sign, left, top, right, top + 1)) {
            top++;
        }
        if (top == bottom) {
            return sign;
        }
        while (isClear(sign, left, bottom - 1, right, bottom)) {
            bottom--;
        }
        while (isClear(sign, left, top, left + 1, bottom)) {
            left++;
        }
        while (isClear(sign, right - 1, top, right, bottom)) {
            right--;
        }
        return sign.getSubimage(left, top, right - left, bottom - top);
    }

    private static boolean isClear(BufferedImage sign, int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (sign.getRGB(x, y) >>> 24 >= FAINT) {
                    return false;
                }
            }
        }
        return true;
    }
}
