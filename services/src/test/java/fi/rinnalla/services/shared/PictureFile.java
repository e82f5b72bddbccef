package fi.rinnalla.services.shared;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files that are, or pretend to be, pictures of a door: red above, green below. */
final class PictureFile {
    /** What stands in the EXIF of a telephone's pictures and is nobody's business. */
    static final String CANARY = "N 60 17.512 E 25 02.377 kamera-4711";

    private PictureFile() {}

    static byte[] jpeg(int width, int height) {
        return written(drawn(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return written(drawn(width, height), "png");
    }

    static byte[] noise(int width, int height) {
        var random = new Random(7);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return written(picture, "png");
    }

    /** A JPEG with an EXIF part that says how the camera was held, and where it was. */
    static byte[] held(byte[] jpeg, int orientation, ByteOrder order) {
        var note = CANARY.getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + note.length).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(note.length).putInt(38);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(note);
        var with = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        with.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        with.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return with.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static BufferedImage drawn(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var ink = picture.createGraphics();
        ink.setPaint(new GradientPaint(0, 0, Color.RED, width, 0, new Color(0xAA0000)));
        ink.fillRect(0, 0, width, height / 2);
        ink.setColor(Color.GREEN);
        ink.fillRect(0, height / 2, width, height - height / 2);
        ink.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
