package fi.rinnalla.web.presence.poster;

import fi.rinnalla.web.shared.print.Sign;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Logos of a made-up organisation, on paper. */
final class ALogo {
    private ALogo() {}

    static Sign wide() {
        return new Sign(png(400, 96), 400 / 96.0, "Kotipolun merkki", true, true);
    }

    static Sign narrow() {
        return new Sign(png(96, 96), 1, "Kotipolun merkki", false, false);
    }

    /** Half of it clear. */
    private static String png(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var ink = picture.createGraphics();
        ink.setColor(new Color(0xE07A1F));
        ink.fillOval(0, 0, width, height);
        ink.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
