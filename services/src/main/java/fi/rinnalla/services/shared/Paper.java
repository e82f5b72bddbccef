package fi.rinnalla.services.shared;

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
 * What photographs are kept on, as JPEG: upright or lying, they fit into a frame of three to four.
 *
 * @param width of the frame
 * @param most bytes; a restless picture gives up detail first, and then size
 */
record Paper(int width, int most) implements Format {
    private static final float[] QUALITIES = {0.82f, 0.7f, 0.55f, 0.4f};
    private static final double SMALLER = 0.8;

    @Override
    public Development.Copy copy(BufferedImage seen) throws IOException {
        var scale = Math.min(1, Math.min((double) width / seen.getWidth(), width * 4 / 3.0 / seen.getHeight()));
        while (true) {
            var scaled = scaled(seen, scale);
            for (var quality : QUALITIES) {
                var jpeg = jpeg(scaled, quality);
                if (jpeg.length <= most) {
                    return new Development.Copy(scaled.getWidth(), scaled.getHeight(), jpeg, new int[0]);
                }
            }
            scale *= SMALLER;
        }
    }

    /** On white, where it was transparent. */
    @Override
    public BufferedImage drawn(BufferedImage from, int width, int height, AffineTransform how) {
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
