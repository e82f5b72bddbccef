package fi.rinnalla.services.shared;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** A size in which pictures are kept, on the stuff they are kept on. */
sealed interface Format permits Paper, Glass {
    /** Of the frame it has to fit into. */
    int width();

    Development.Copy copy(BufferedImage seen) throws IOException;

    /** The same picture, turned, mirrored or scaled; where nothing is drawn, this stuff is seen. */
    BufferedImage drawn(BufferedImage from, int width, int height, AffineTransform how);

    default BufferedImage upright(BufferedImage stored, Orientation held) {
        var width = stored.getWidth();
        var height = stored.getHeight();
        var side = held.liesOnItsSide();
        return drawn(stored, side ? height : width, side ? width : height, held.upright(width, height));
    }

    /** Halved as often as it can be, so that fine lines do not break. */
    default BufferedImage scaled(BufferedImage seen, double scale) {
        var width = Math.max(1, (int) Math.round(seen.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(seen.getHeight() * scale));
        var now = seen;
        while (now.getWidth() / 2 >= width && now.getHeight() / 2 >= height) {
            now = sized(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return sized(now, width, height);
    }

    private BufferedImage sized(BufferedImage from, int width, int height) {
        var scale =
                AffineTransform.getScaleInstance((double) width / from.getWidth(), (double) height / from.getHeight());
        return drawn(from, width, height, scale);
    }
}
