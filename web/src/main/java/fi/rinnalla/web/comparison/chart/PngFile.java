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
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A drawing as a picture for a slide or a letter. Letters are drawn by our own fonts alone. While it is drawn, each point takes four bytes of
 * memory, whatever is on it: a tall drawing becomes a coarser picture, and one that is too tall for that becomes none.
 *
 * @param fine how many points a unit of the drawing has
 */
public record PngFile(Drawing drawing, int fine) {
    private static final int FINEST = 3;
    private static final int MARGIN = 12;

    /** Keeps lines away from letters. */
    private static final BasicStroke HALO = new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /** 32 MB while it is drawn. */
    static final int MOST_POINTS = 8_000_000;

    /** As fine as may be; nothing where it would be too large even at its coarsest. */
    public static Optional<PngFile> of(Drawing drawing) {
        return IntStream.iterate(FINEST, it -> it > 0, it -> it - 1)
                .mapToObj(it -> new PngFile(drawing, it))
                .filter(it -> it.points() <= MOST_POINTS)
                .findFirst();
    }

    private long points() {
        return (long) width() * height();
    }

    private int width() {
        return (drawing.width() + 2 * MARGIN) * fine;
    }

    private int height() {
        return (drawing.height() + 2 * MARGIN) * fine;
    }

    public byte[] bytes() {
        var picture = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        var ink = picture.createGraphics();
        ink.setColor(new Color(Ink.PAPER));
        ink.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.transform(new AffineTransform(fine, 0, 0, fine, fine * MARGIN, fine * MARGIN));
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
