package fi.rinnalla.web.comparison.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A drawing as a picture for a slide or a letter, three times as fine as its units. Letters are drawn by our own fonts alone. */
public record PngFile(Drawing drawing) {
    private static final int FINE = 3;
    private static final int MARGIN = 12;

    /** Keeps lines away from letters. */
    private static final BasicStroke HALO = new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    public byte[] bytes() {
        var picture = new BufferedImage(
                (drawing.width() + 2 * MARGIN) * FINE,
                (drawing.height() + 2 * MARGIN) * FINE,
                BufferedImage.TYPE_INT_RGB);
        var ink = picture.createGraphics();
        ink.setColor(new Color(Ink.PAPER));
        ink.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.transform(new AffineTransform(FINE, 0, 0, FINE, FINE * MARGIN, FINE * MARGIN));
        draw(ink);
        ink.dispose();
        return written(picture);
    }

    private void draw(Graphics2D ink) {
        ink.setStroke(new BasicStroke(1));
        drawing.lines().forEach(it -> {
            ink.setColor(new Color(Ink.AXIS));
            ink.draw(new Line2D.Double(it.x(), it.top(), it.right(), it.bottom()));
        });
        drawing.boxes().forEach(it -> {
            var box = new Rectangle2D.Double(it.x(), it.y(), it.width(), it.height());
            ink.setColor(new Color(Ink.fill(it.kind())));
            ink.fill(box);
            ink.setColor(new Color(Ink.outline()));
            ink.draw(box);
        });
        drawing.words().forEach(it -> {
            var letters = Letters.of(it).shape();
            ink.setColor(new Color(Ink.PAPER));
            ink.setStroke(HALO);
            ink.draw(letters);
            ink.setColor(new Color(Ink.of(it)));
            ink.fill(letters);
        });
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
