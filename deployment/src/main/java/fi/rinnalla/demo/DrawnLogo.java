package fi.rinnalla.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A sign that is nobody's: two who hold a lamp between them. In dark ink, so that one sees what becomes of it by night. */
final class DrawnLogo {
    private static final int SIDE = 480;
    private static final Color INK = new Color(0x1F3B57);
    private static final Color LAMP = new Color(0xE9A23B);

    private DrawnLogo() {}

    static byte[] png() {
        var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        var ink = picture.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        somebody(ink);
        ink.transform(new AffineTransform(-1, 0, 0, 1, SIDE, 0));
        somebody(ink);
        ink.setColor(LAMP);
        ink.fill(new Ellipse2D.Double(186, 200, 108, 108));
        ink.dispose();
        return written(picture);
    }

    /** On the left, bent a little towards the other. */
    private static void somebody(Graphics2D ink) {
        ink.setColor(INK);
        ink.fill(new Ellipse2D.Double(52, 40, 112, 112));
        ink.setStroke(new BasicStroke(52, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var body = new Path2D.Double();
        body.moveTo(60, 430);
        body.curveTo(50, 250, 90, 190, 130, 215);
        body.curveTo(150, 230, 140, 330, 214, 356);
        ink.draw(body);
    }

    private static byte[] written(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", stream);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
