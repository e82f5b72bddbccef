package fi.rinnalla.services.shared;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * What signs are kept on, as PNG: where nothing is drawn it stays clear, and a clear edge is cut away.
 *
 * @param width of the frame
 * @param height of the frame
 * @param most bytes; a restless picture gives up colours first, and then size
 */
record Glass(int width, int height, int most) implements Format {
    private static final int[] COLOURS = {256, 128, 64, 32, 16};
    private static final double SMALLER = 0.8;

    @Override
    public Development.Copy copy(BufferedImage seen) throws IOException {
        var sign = Trimmed.of(seen);
        var scale = Math.min(1, Math.min((double) width / sign.getWidth(), (double) height / sign.getHeight()));
        while (true) {
            var scaled = scaled(sign, scale);
            var png = lightest(scaled);
            if (png.length <= most) {
                return new Development.Copy(scaled.getWidth(), scaled.getHeight(), png, points(scaled));
            }
            scale *= SMALLER;
        }
    }

    @Override
    public BufferedImage drawn(BufferedImage from, int width, int height, AffineTransform how) {
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var ink = to.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        ink.drawImage(from, how, null);
        ink.dispose();
        return to;
    }

    /** In as many colours as there is room for. */
    private byte[] lightest(BufferedImage scaled) throws IOException {
        var png = png(FewColours.whole(scaled));
        for (int n = 0; n < COLOURS.length && png.length > most; n++) {
            png = png(FewColours.of(scaled, COLOURS[n]));
        }
        return png;
    }

    private static int[] points(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", stream);
        }
        return bytes.toByteArray();
    }
}
