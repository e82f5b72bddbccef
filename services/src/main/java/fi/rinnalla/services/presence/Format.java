package fi.rinnalla.services.presence;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A size in which pictures are kept: upright or lying, it fits into a frame of three to four.
 *
 * @param width of the frame
 * @param most bytes; a restless picture gives up detail first, and then size
 */
record Format(int width, int most) {
    private static final float[] QUALITIES = {0.82f, 0.7f, 0.55f, 0.4f};
    private static final double SMALLER = 0.8;

    Development.Copy copy(BufferedImage seen) throws IOException {
        var scale = Math.min(1, Math.min((double) width / seen.getWidth(), width * 4 / 3.0 / seen.getHeight()));
        while (true) {
            var scaled = scaled(seen, scale);
            for (var quality : QUALITIES) {
                var jpeg = jpeg(scaled, quality);
                if (jpeg.length <= most) {
                    return new Development.Copy(scaled.getWidth(), scaled.getHeight(), jpeg);
                }
            }
            scale *= SMALLER;
        }
    }

    /** On white, where it was transparent. */
    static BufferedImage upright(BufferedImage stored, Orientation held) {
        var width = stored.getWidth();
        var height = stored.getHeight();
        var side = held.liesOnItsSide();
        return drawn(stored, side ? height : width, side ? width : height, held.upright(width, height));
    }

    /** Halved as often as it can be, so that fine lines do not break. */
    private static BufferedImage scaled(BufferedImage seen, double scale) {
        var width = Math.max(1, (int) Math.round(seen.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(seen.getHeight() * scale));
        var now = seen;
        while (now.getWidth() / 2 >= width && now.getHeight() / 2 >= height) {
            now = sized(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return sized(now, width, height);
    }

    private static BufferedImage sized(BufferedImage from, int width, int height) {
        var scale =
                AffineTransform.getScaleInstance((double) width / from.getWidth(), (double) height / from.getHeight());
        return drawn(from, width, height, scale);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height, AffineTransform how) {
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var ink = to.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, width, height);
        ink.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        ink.drawImage(from, how, null);
        ink.dispose();
        return to;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
